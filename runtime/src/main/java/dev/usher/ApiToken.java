package dev.usher;

import dev.usher.oauth.TokenEndpoint;
import dev.usher.pipeline.Authorizer;
import dev.usher.pipeline.HeldScopes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An API token and the user to act as, sent by Basic authentication. */
final class ApiToken extends Credentials {

  private static final Logger LOG = LoggerFactory.getLogger(Credentials.class);
  private static final AtomicBoolean WARNED = new AtomicBoolean();
  private static final String SUFFIX = "/token";

  private final String secretHeader;

  ApiToken(String email, String token) {
    String user = checkedEmail(email) + SUFFIX + ":" + Secret.checked("token", token);
    this.secretHeader =
        "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    if (WARNED.compareAndSet(false, true)) {
      LOG.warn(
          "Zendesk API tokens stop working on 2027-04-30, and no new ones can be created."
              + " Move to OAuth: Credentials.clientCredentials(...)");
    }
  }

  private static String checkedEmail(String email) {
    if (Setting.present("e-mail address", email).endsWith(SUFFIX)) {
      throw new IllegalArgumentException(
          "give the e-mail address without " + SUFFIX + "; Usher adds it itself");
    }
    if (email.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == ':')) {
      throw new IllegalArgumentException(
          "an e-mail address has no white space, control characters or colons");
    }
    int at = email.indexOf('@');
    if (at < 1 || at == email.length() - 1) {
      throw new IllegalArgumentException(
          "the first argument is the user's e-mail address, as jo@example.com;"
              + " the API token comes second");
    }
    return email;
  }

  @Override
  Authorizer authorizer(TokenEndpoint tokens, HeldScopes held) {
    return endpoint -> secretHeader;
  }

  @Override
  public String toString() {
    return "API token";
  }
}
