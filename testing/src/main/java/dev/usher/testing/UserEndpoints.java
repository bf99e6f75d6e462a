package dev.usher.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /api/v2/users}. (Zendesk docs: Users.) */
final class UserEndpoints {

  private static final Listing LISTING =
      new Listing("users", Ordering.BY_ID, Set.of("id", "name", "updated_at", "created_at"));

  private final Users users;
  private final UserRules rules;

  UserEndpoints(Account account) {
    this.users = account.users();
    this.rules = new UserRules(users);
  }

  void addTo(Router router) {
    router
        .get("users", this::list)
        .post("users", this::create)
        .post("users/create_or_update", this::createOrUpdate)
        .get("users/me", this::me)
        .get("users/count", this::count)
        .get("users/search", this::search)
        .get("users/show_many", this::showMany)
        .get("users/{id}", this::show)
        .put("users/{id}", this::update)
        .delete("users/{id}", this::delete);
  }

  private Answer list(Call call) {
    List<String> roles = roles(call.request());
    List<JsonObject> rows =
        users.active().stream()
            .filter(
                user -> roles.isEmpty() || user.string("role").filter(roles::contains).isPresent())
            .toList();
    return LISTING.answer(call.request(), rows);
  }

  private static List<String> roles(Request request) {
    List<String> several = List.copyOf(request.url().queryParameterValues("role[]"));
    return request.query("role").map(List::of).orElse(several);
  }

  private Answer me(Call call) {
    return answer(200, users.require(call.caller().userId()));
  }

  private Answer count(Call call) {
    return Answer.ok(Counts.of(users.active().size()));
  }

  private Answer search(Call call) {
    Request request = call.request();
    Optional<String> externalId = request.query("external_id");
    List<JsonObject> found =
        externalId.isPresent()
            ? externalId.flatMap(users::byExternalId).stream().toList()
            : matching(request.query("query").orElse(""));
    return Answer.ok(new OffsetPage("users", request, OffsetPage.LIST_DEPTH).of(found));
  }

  private List<JsonObject> matching(String text) {
    SearchQuery query = SearchQuery.parse(text);
    return users.active().stream().filter(query::matchesUser).toList();
  }

  private Answer showMany(Call call) {
    return ShowMany.answer(call.request(), "users", users::find);
  }

  private Answer show(Call call) {
    return answer(200, users.require(call.id()));
  }

  private Answer create(Call call) {
    return create(call.request().member("user"));
  }

  private Answer create(JsonObject input) {
    rules.checkNew(input);
    JsonObject user = users.create(UserAttributes.read(input));
    Answer answer = Answer.created(user.string("url").orElseThrow(), JsonObject.of("user", user));
    return ApiWarning.add(answer, "user", "create", input, UserAttributes::isPermitted);
  }

  /** Finds the user by external id, else by e-mail address; 201 if created, 200 if updated. */
  private Answer createOrUpdate(Call call) {
    JsonObject input = call.request().member("user");
    Optional<JsonObject> known =
        input
            .string("external_id")
            .flatMap(users::byExternalId)
            .or(() -> input.string("email").flatMap(users::byEmail));
    return known.map(user -> update(user, input)).orElseGet(() -> create(input));
  }

  private Answer update(Call call) {
    return update(users.require(call.id()), call.request().member("user"));
  }

  private Answer update(JsonObject user, JsonObject input) {
    rules.checkChange(user, input);
    Answer answer = answer(200, users.update(user.id(), UserAttributes.read(input)));
    return ApiWarning.add(answer, "user", "update", input, UserAttributes::isPermitted);
  }

  /** Answers 200 with the deleted user, not 204. */
  private Answer delete(Call call) {
    JsonObject user = users.require(call.id());
    if (!user.isTrue("active")) {
      throw Rejections.recordNotFound();
    }
    return answer(200, users.deactivate(user.id()));
  }

  private static Answer answer(int status, JsonObject user) {
    return Answer.json(status, JsonObject.of("user", user));
  }
}
