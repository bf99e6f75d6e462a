package dev.usher.testing;

/** {@code /api/v2/oauth/tokens/current}: a bearer asks about, or revokes, its own token. */
final class TokenEndpoints {

  private static final String PATH = "oauth/tokens/current";

  private final IssuedTokens tokens;

  TokenEndpoints(Account account) {
    this.tokens = account.tokens();
  }

  void addTo(Router router) {
    router.get(PATH, this::show).delete(PATH, this::revoke);
  }

  private Answer show(Call call) {
    String url =
        call.request().url().resolve("/api/v2/oauth/tokens/" + bearer(call).id()).toString();
    return Answer.ok(JsonObject.of("token", bearer(call).toJson(url)));
  }

  private Answer revoke(Call call) {
    tokens.revoke(bearer(call).token());
    return Answer.noContent();
  }

  private AccessToken bearer(Call call) {
    String authorization = call.request().header("Authorization").orElse("");
    String token = authorization.replaceFirst("(?i)^bearer ", "").trim();
    return tokens.accessToken(token).orElseThrow(Rejections::recordNotFound);
  }
}
