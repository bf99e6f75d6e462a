package dev.usher.testing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okio.ByteString;

/**
 * Finds out who sends a request and refuses the unknown. {@code GET /users/me} answers senders
 * without credential, or with a password, as "Anonymous user" and with 200; only tokens can be
 * wrong there.
 */
final class Authenticated implements Handler {

  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";
  private static final String TOKEN_SUFFIX = "/token";

  private final Account account;
  private final Endpoint next;

  Authenticated(Account account, Endpoint next) {
    this.account = account;
    this.next = next;
  }

  @Override
  public Answer handle(Request request) {
    String authorization = request.header("Authorization").orElse("");
    if (startsWith(authorization, BEARER)) {
      return next.answer(new Call(request, bearer(authorization.substring(BEARER.length()))));
    }
    Basic basic = basic(authorization);
    if (basic.user().endsWith(TOKEN_SUFFIX)) {
      return next.answer(new Call(request, apiToken(basic)));
    }
    if (request.path().equals("/api/v2/users/me")) {
      return AnonymousUser.answer();
    }
    throw Rejections.couldNotAuthenticate();
  }

  private Caller bearer(String token) {
    AccessToken known =
        account.tokens().accessToken(token.trim()).orElseThrow(Rejections::invalidToken);
    return new Caller(known.userId(), known.scopes());
  }

  private Caller apiToken(Basic basic) {
    String user = basic.user();
    String email = user.substring(0, user.length() - TOKEN_SUFFIX.length());
    Optional<JsonObject> known = account.users().byEmail(email);
    if (known.isEmpty() || !account.tokens().isApiToken(basic.password())) {
      throw Rejections.couldNotAuthenticate();
    }
    return new Caller(known.get().id(), ScopeSet.ALL);
  }

  private static Basic basic(String authorization) {
    if (!startsWith(authorization, BASIC)) {
      return Basic.NONE;
    }
    ByteString decoded = ByteString.decodeBase64(authorization.substring(BASIC.length()).trim());
    String text = decoded == null ? "" : decoded.string(StandardCharsets.UTF_8);
    int colon = text.indexOf(':');
    return colon < 0 ? Basic.NONE : new Basic(text.substring(0, colon), text.substring(colon + 1));
  }

  private static boolean startsWith(String authorization, String scheme) {
    return authorization.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  /** The two halves of a Basic credential, both empty where there is none. */
  private record Basic(String user, String password) {
    private static final Basic NONE = new Basic("", "");
  }
}
