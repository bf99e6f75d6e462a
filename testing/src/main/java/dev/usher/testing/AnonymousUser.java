package dev.usher.testing;

/** Whom {@code GET /users/me} sees in a sender without credential: a 200 is no proof of a login. */
final class AnonymousUser {

  private AnonymousUser() {}

  static Answer answer() {
    JsonObject user =
        JsonObject.of("id", null)
            .with("url", null)
            .with("name", "Anonymous user")
            .with("email", "invalid@example.com")
            .with("role", "end-user")
            .with("verified", false)
            .with("active", false);
    return Answer.ok(JsonObject.of("user", user));
  }
}
