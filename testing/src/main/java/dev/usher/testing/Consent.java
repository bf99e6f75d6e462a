package dev.usher.testing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The page on which a user lets an OAuth client in, with a user who does. */
final class Consent {

  private static final String PATH = "/oauth/authorizations/new";

  private final GrantedTokens grants;
  private final long userId;

  Consent(GrantedTokens grants, long userId) {
    this.grants = grants;
    this.userId = userId;
  }

  /** Where the browser is sent back to: the client's own address, with the code and the state. */
  URI give(HttpUrl page) {
    require(page.encodedPath().equals(PATH), "the path is " + PATH);
    require(parameter(page, "response_type").equals("code"), "response_type is code");
    OauthClient client =
        grants
            .client(parameter(page, "client_id"))
            .orElseThrow(() -> new IllegalArgumentException("no such OAuth client"));
    ScopeSet scopes = ScopeSet.of(List.of(parameter(page, "scope").split(" ", -1)));
    require(client.mayAskFor(scopes), "the OAuth client may not ask for these scopes");
    String code = grants.issueCode(client, userId, scopes, login(client, page));
    HttpUrl.Builder back = HttpUrl.get(parameter(page, "redirect_uri")).newBuilder();
    back.addQueryParameter("code", code);
    query(page, "state").ifPresent(state -> back.addQueryParameter("state", state));
    return back.build().uri();
  }

  private static GrantedTokens.Login login(OauthClient client, HttpUrl page) {
    String challenge = query(page, "code_challenge").orElse("");
    require(
        challenge.isEmpty()
            || query(page, "code_challenge_method").filter("S256"::equals).isPresent(),
        "code_challenge_method is S256");
    require(!client.isPublic() || !challenge.isEmpty(), "a public client needs a code_challenge");
    return new GrantedTokens.Login(parameter(page, "redirect_uri"), challenge);
  }

  private static Optional<String> query(HttpUrl page, String name) {
    return Optional.ofNullable(page.queryParameter(name));
  }

  private static String parameter(HttpUrl page, String name) {
    return query(page, name)
        .orElseThrow(() -> new IllegalArgumentException("the parameter " + name + " is missing"));
  }

  private static void require(boolean met, String what) {
    if (!met) {
      throw new IllegalArgumentException("not what Zendesk takes: " + what);
    }
  }
}
