package dev.usher.testing;

/**
 * Refuses end users: of what this account serves, only {@code users/me} and their own token is for
 * them. The body is not that of a missing scope: {@code error} is an object.
 */
final class AgentsOnly implements Endpoint {

  private final Users users;
  private final Endpoint next;

  AgentsOnly(Users users, Endpoint next) {
    this.users = users;
    this.next = next;
  }

  @Override
  public Answer answer(Call call) {
    String path = call.request().path();
    boolean forAnyone =
        path.equals("/api/v2/users/me") || path.equals("/api/v2/oauth/tokens/current");
    if (!forAnyone && !users.isAgent(call.caller().userId())) {
      throw Rejections.noAccess();
    }
    return next.answer(call);
  }
}
