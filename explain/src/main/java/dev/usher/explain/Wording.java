package dev.usher.explain;

import dev.usher.Diagnosis.Cause;
import java.util.List;

/** Mends in words for those who have no client before them: of HTTP, not of Java. */
final class Wording {

  private static final List<Reworded> REWORDED =
      List.of(
          new Reworded(
              "use Credentials.apiToken(email, token), which adds /token and encodes the pair",
              "send Authorization: Basic and email/token:api_token in Base64"),
          new Reworded(
              "give an OAuth token with Credentials.oauthToken(token)",
              "send an OAuth token with Authorization: Bearer"),
          new Reworded("use Credentials.oauthToken(token)", "send it with Authorization: Bearer"),
          new Reworded(", and give it with Credentials.oauthToken", ""),
          new Reworded(
              ", and give it with Credentials.bearer(supplier)",
              ", and send it with Authorization: Bearer"),
          new Reworded(", with Credentials.bearer(supplier)", ""),
          new Reworded(
              ". Credentials.clientCredentials and Credentials.refreshable renew them by themselves",
              ""),
          new Reworded(
              "leave the header to the Credentials that the Zendesk is built with",
              "let a client write the header, as curl does with -u"),
          new Reworded(
              ", and build the Zendesk with credentials for it", ", with credentials for it"),
          new Reworded("with @Idempotent", "with an Idempotency-Key"),
          new Reworded("@Idempotent makes", "an Idempotency-Key makes"),
          new Reworded("read ApiError.fieldErrors()", "read the body"),
          new Reworded(", as Usher does where nothing else is declared", ""),
          new Reworded("repeat the call with curl()", "repeat the call"),
          new Reworded(
              "give the OkHttpClient a proxyAuthenticator",
              "give the proxy's credentials to what makes the call"));

  private Wording() {}

  /** The same cause, in words of HTTP. */
  static Cause of(Cause cause) {
    String mend = cause.mend();
    for (Reworded one : REWORDED) {
      mend = mend.replace(one.java(), one.http());
    }
    return new Cause(cause.summary(), cause.evidence(), mend);
  }

  private record Reworded(String java, String http) {}
}
