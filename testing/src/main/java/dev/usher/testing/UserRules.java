package dev.usher.testing;

import java.util.Optional;
import java.util.Set;

/** What Zendesk refuses in a user that is created or changed, all of it in one 422. */
final class UserRules {

  private static final Set<String> ROLES = Set.of("end-user", "agent", "admin");

  private final Users users;

  UserRules(Users users) {
    this.users = users;
  }

  void checkNew(JsonObject input) {
    FieldErrors errors = new FieldErrors();
    if (!input.hasText("name")) {
      nameTooShort(errors);
    }
    checkValues(input, Optional.empty(), errors);
    errors.refuseIfAny();
  }

  void checkChange(JsonObject user, JsonObject input) {
    FieldErrors errors = new FieldErrors();
    if (input.has("name") && !input.hasText("name")) {
      nameTooShort(errors);
    }
    checkValues(input, Optional.of(user), errors);
    errors.refuseIfAny();
  }

  private static void nameTooShort(FieldErrors errors) {
    errors.add("name", "Name: is too short (minimum is 1 characters)");
  }

  private void checkValues(JsonObject input, Optional<JsonObject> self, FieldErrors errors) {
    input.string("email").ifPresent(email -> checkEmail(email, self, errors));
    if (input.string("role").filter(role -> !ROLES.contains(role)).isPresent()) {
      errors.add("role", "Role: is invalid", "InvalidValue");
    }
  }

  private void checkEmail(String email, Optional<JsonObject> self, FieldErrors errors) {
    Optional<JsonObject> owner = users.byEmail(email);
    if (!email.matches("[^@\\s]+@[^@\\s]+")) {
      errors.add("email", "Email: " + email + " is not properly formatted", "InvalidFormat");
    } else if (owner.isPresent() && !owner.map(JsonObject::id).equals(self.map(JsonObject::id))) {
      errors.add(
          "email", "Email: " + email + " is already being used by another user", "DuplicateValue");
    }
  }
}
