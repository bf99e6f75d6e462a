package dev.usher.testing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import okhttp3.HttpUrl;
import okio.ByteString;

/**
 * {@code POST /oauth/tokens}: the grants {@code client_credentials}, {@code refresh_token} and
 * {@code authorization_code}. (Zendesk docs: OAuth Tokens for Grant Types.)
 */
final class TokenGrants implements Handler {

  private static final String PATH = "/oauth/tokens";
  private static final Limits ACCESS = new Limits("expires_in", 300, 172_800, 1_800);
  private static final Limits REFRESH =
      new Limits("refresh_token_expires_in", 604_800, 7_776_000, 2_592_000);

  private final GrantedTokens grants;
  private final long userId;
  private final Handler next;

  TokenGrants(GrantedTokens grants, long userId, Handler next) {
    this.grants = grants;
    this.userId = userId;
    this.next = next;
  }

  @Override
  public Answer handle(Request request) {
    if (!request.path().equals(PATH)) {
      return next.handle(request);
    }
    if (!request.method().equals("POST")) {
      throw Rejections.invalidEndpoint();
    }
    JsonObject asked = asked(request);
    OauthClient client = client(asked);
    return switch (asked.string("grant_type").orElse("")) {
      case "client_credentials" -> clientCredentials(client, asked);
      case "refresh_token" -> refresh(client, asked);
      case "authorization_code" -> code(client, asked);
      default ->
          throw Rejections.oauth("unsupported_grant_type", "The grant type is not supported.");
    };
  }

  /** JSON, or a form where the body says so. */
  private static JsonObject asked(Request request) {
    String type = request.header("Content-Type").orElse("");
    if (!type.startsWith("application/x-www-form-urlencoded")) {
      return request.jsonObject();
    }
    HttpUrl form =
        new HttpUrl.Builder().scheme("http").host("form").encodedQuery(request.body()).build();
    JsonObject fields = JsonObject.EMPTY;
    for (String name : form.queryParameterNames()) {
      fields = fields.with(name, form.queryParameter(name));
    }
    return fields;
  }

  private OauthClient client(JsonObject asked) {
    return grants
        .client(asked.string("client_id").orElse(""))
        .filter(known -> known.secret().equals(asked.string("client_secret").orElse("")))
        .orElseThrow(Rejections::invalidClient);
  }

  private Answer clientCredentials(OauthClient client, JsonObject asked) {
    if (client.isPublic()) {
      throw Rejections.invalidClient();
    }
    ScopeSet scopes = scopes(asked);
    if (!client.mayAskFor(scopes)) {
      throw Rejections.oauth("invalid_scope", "The requested scope is invalid or unknown.");
    }
    return answer(access(client, userId, grants.granted(scopes), asked), asked);
  }

  /** An array makes a token that may do nothing: Zendesk wants one string here. */
  private static ScopeSet scopes(JsonObject asked) {
    if (asked.value("scope") instanceof List) {
      return ScopeSet.of(List.of());
    }
    return ScopeSet.of(asked.hasText("scope") ? asked.strings("scope") : List.of("read", "write"));
  }

  private Answer refresh(OauthClient client, JsonObject asked) {
    AccessToken old =
        grants
            .takeRefreshToken(asked.string("refresh_token").orElse(""), client)
            .orElseThrow(Rejections::invalidGrant)
            .access();
    return pair(client, access(client, old.userId(), grants.granted(old.scopes()), asked), asked);
  }

  private Answer code(OauthClient client, JsonObject asked) {
    GrantedTokens.Code code =
        grants
            .takeCode(asked.string("code").orElse(""), client)
            .filter(known -> isProven(known.login(), asked))
            .orElseThrow(Rejections::invalidGrant);
    return pair(client, access(client, code.userId(), grants.granted(code.scopes()), asked), asked);
  }

  /** Whether the one who brings the code is the one who asked for it (RFC 7636). */
  private static boolean isProven(GrantedTokens.Login login, JsonObject asked) {
    ByteString hash = ByteString.encodeUtf8(asked.string("code_verifier").orElse("")).sha256();
    String challenge = hash.base64Url().replace("=", "");
    return asked.string("redirect_uri").filter(login.redirectUri()::equals).isPresent()
        && (login.challenge().isEmpty() || login.challenge().equals(challenge));
  }

  private AccessToken access(OauthClient client, long user, ScopeSet scopes, JsonObject asked) {
    return grants.issueAccessToken(client.id(), user, scopes, ACCESS.life(asked));
  }

  private Answer pair(OauthClient client, AccessToken access, JsonObject asked) {
    JsonObject body = body(access, asked);
    String refreshToken = grants.issueRefreshToken(client.id(), access, REFRESH.life(asked));
    return Answer.ok(REFRESH.told(body.with("refresh_token", refreshToken), asked));
  }

  private static Answer answer(AccessToken access, JsonObject asked) {
    return Answer.ok(body(access, asked));
  }

  private static JsonObject body(AccessToken access, JsonObject asked) {
    JsonObject body =
        JsonObject.of("access_token", access.token())
            .with("token_type", "bearer")
            .with("scope", String.join(" ", access.scopes().names()));
    return ACCESS.told(body, asked);
  }

  /** How long tokens may live, in seconds; Zendesk tells it only where it is asked for. */
  private record Limits(String name, long least, long most, long standard) {

    Duration life(JsonObject asked) {
      OptionalLong seconds = asked.integer(name);
      if (seconds.isPresent() && (seconds.getAsLong() < least || seconds.getAsLong() > most)) {
        throw Rejections.oauth("invalid_request", name + " is out of range.");
      }
      return Duration.ofSeconds(seconds.orElse(standard));
    }

    JsonObject told(JsonObject body, JsonObject asked) {
      Optional<Long> seconds = asked.integer(name).stream().boxed().findFirst();
      return seconds.map(value -> body.with(name, value)).orElse(body);
    }
  }
}
