package dev.usher;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * There was no credential to send: the supplier of {@link Credentials#bearer} threw or gave
 * something that is no token, or no OAuth token was to be had, because Zendesk refused to issue one
 * or the {@link TokenStore} failed. The attempt was not sent. Messages say what to do about it, and
 * never hold what a supplier, a store or Zendesk gave.
 */
public final class CredentialsException extends ZendeskException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * A call without a credential.
   *
   * @param endpoint the endpoint that was to be called, as {@code TicketsApi.show}
   * @param problem what is wrong with the credential, without quoting it
   * @param cause what the supplier or the store threw, or null
   */
  public CredentialsException(String endpoint, String problem, @Nullable Throwable cause) {
    super(endpoint + ": no credential: " + problem + "; not sent", endpoint, cause);
  }
}
