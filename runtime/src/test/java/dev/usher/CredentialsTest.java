package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.usher.logs.RecordingLogs;
import dev.usher.oauth.TokenEndpoint;
import dev.usher.pipeline.HeldScopes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialsTest {

  private static final TokenEndpoint NOWHERE =
      new TokenEndpoint(
          new OkHttpClient(),
          HttpUrl.get("https://acme.zendesk.com/"),
          InstantSource.fixed(Instant.EPOCH));

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n"})
  void anEmptyTokenIsRefused(String token) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.oauthToken(token))
        .withMessageContaining("is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.apiToken("jo@acme.com", token))
        .withMessageContaining("is empty");
  }

  /** What a variable gives that nobody set. */
  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedAsEmpty() {
    String unset = null;

    assertEmpty("the token", () -> Credentials.oauthToken(unset));
    assertEmpty("the scope", () -> Credentials.oauthToken("t0ken", unset));
    assertEmpty("the list of scopes", () -> Credentials.oauthToken("t0ken", (String[]) null));
    assertEmpty("the token", () -> Credentials.apiToken("jo@acme.com", unset));
    assertEmpty("the e-mail address", () -> Credentials.apiToken(unset, "t0ken"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.bearer(null))
        .withMessage("there is no supplier of bearer tokens");
  }

  private static void assertEmpty(String what, ThrowingCallable factory) {
    assertThatIllegalArgumentException()
        .isThrownBy(factory)
        .withMessage(what + " is empty; is the variable set that it comes from?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer s3cr3t",
        "bearer s3cr3t",
        "Basic czNjcjN0",
        " BASIC czNjcjN0",
        "Authorization: Bearer s3cr3t"
      })
  void aWholeHeaderIsRefusedWithTheMend(String header) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.oauthToken(header))
        .withMessageContaining("whole Authorization header")
        .withMessageNotContaining("s3cr3t")
        .withMessageNotContaining("czNjcjN0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "me@acme.com/token:s3cr3t",
        "me@acme.com:s3cr3t",
        "m.e+x@mail.acme.com/token:s3:c@r3t\n"
      })
  void aWholePairIsRefusedWithTheMend(String pair) {
    String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    for (String token : List.of(pair, encoded, encoded.replace("=", ""))) {
      for (ThrowingCallable factory :
          List.<ThrowingCallable>of(
              () -> Credentials.oauthToken(token),
              () -> Credentials.apiToken("me@acme.com", token))) {
        assertThatIllegalArgumentException()
            .isThrownBy(factory)
            .withMessageContaining("pair of e-mail address and token")
            .withMessageContaining("Credentials.apiToken(email, token)")
            .withMessageNotContaining("s3")
            .withMessageNotContaining(encoded.substring(0, 8));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3f786850e387550fdab836ed7e6dc881de23001b",
        "dGhpcyBpcyBub3QgYSBwYWly", // this is not a pair
        "a2V5LWlkOnNlY3JldA==", // key-id:secret
        "eyJhbGciOiJIUzI1NiJ9.eyJlIjoiam9AYWNtZS5jb20ifQ.c2lnbmF0dXJl",
        "AEBAQEA6QEBAQEA=", // as much of @ and : as binary may have
        "abcde",
        "a-b_c~d+e/f"
      })
  void aTokenThatHappensToBeBase64IsTaken(String token) {
    HeldScopes unknown = new HeldScopes(Optional.empty());
    assertThat(Credentials.oauthToken(token).authorizer(NOWHERE, unknown).authorization("A.b"))
        .isEqualTo("Bearer " + token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"s3cr3t\n", "s3cr3t\r\nX: y", " s3cr3t", "s3 cr3t", "s3\tcr3t", "s3cr3tä"})
  void aTokenWithOtherCharactersIsRefusedWithoutQuotingIt(String token) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.oauthToken(token))
        .withMessageContaining("index")
        .withMessageNotContaining("cr3t");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.apiToken("jo@acme.com", token))
        .withMessageNotContaining("cr3t");
  }

  @ParameterizedTest
  @CsvSource({
    "jo@acme.com/token, without /token",
    "s3cr3t, e-mail address",
    "@acme.com, e-mail address",
    "jo@, e-mail address",
    "'', is empty",
    "jo:x@acme.com, colons",
    "'jo @acme.com', white space",
  })
  void whatIsNoAddressIsRefusedWithTheMend(String email, String mend) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.apiToken(email, "t0ken"))
        .withMessageContaining(mend)
        .withMessageNotContaining("s3cr3t");
  }

  @Test
  void aScopeThatIsNoneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.oauthToken("t0ken", "tickets:read users:read"));
  }

  @Test
  void aGrantOfNothingFromNowhereIsRefusedWithTheMend() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.clientCredentials("sync", "s3cr3t"))
        .withMessage(
            "there are no scopes, and no interface on the class path declares any by"
                + " @RequiresScope: name those to ask for, as \"tickets:read\"")
        .withNoCause();
    assertEmpty("the client id", () -> Credentials.clientCredentials(" ", "s3cr3t", "read"));
    assertEmpty("the client secret", () -> Credentials.clientCredentials("sync", "", "read"));
    assertEmpty("the refresh token", () -> TokenStore.memory(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TokenStore.memory("s3cr3t\n"))
        .withMessageNotContaining("s3cr3t");
  }

  @Test
  void scopesAreKnownWhereTheyAreGiven() {
    assertThat(Credentials.oauthToken("t0ken", "tickets:read").scopes())
        .contains(Scopes.of("tickets:read"));
    assertThat(Credentials.oauthToken("t0ken").scopes()).isEmpty();
    assertThat(Credentials.apiToken("jo@acme.com", "t0ken").scopes()).isEqualTo(Optional.empty());
    assertThat(Credentials.bearer(() -> "t0ken").scopes()).isEmpty();
  }

  @Test
  void theirTextsNameTheKindAlone() {
    assertThat(Credentials.oauthToken("s3cr3t", "tickets:read"))
        .hasToString("OAuth token (tickets:read)");
    assertThat(Credentials.apiToken("jo@acme.com", "s3cr3t")).hasToString("API token");
    assertThat(Credentials.bearer(() -> "s3cr3t")).hasToString("bearer tokens");
    assertThat(Credentials.clientCredentials("sync", "s3cr3t", "tickets:read"))
        .hasToString("OAuth client credentials (tickets:read)");
    assertThat(Credentials.refreshable("sync", "s3cr3t", TokenStore.memory("s3cr3t")))
        .hasToString("OAuth refresh token");
  }

  @Test
  void theEndOfApiTokensIsSaidAtMostOnce() {
    RecordingLogs.clear();

    Credentials.apiToken("jo@acme.com", "t0ken");
    Credentials.apiToken("jo@acme.com", "t0ken");

    assertThat(RecordingLogs.warnings()).hasSizeLessThanOrEqualTo(1);
    assertThat(RecordingLogs.warnings()).allMatch(line -> line.contains("2027-04-30"));
  }
}
