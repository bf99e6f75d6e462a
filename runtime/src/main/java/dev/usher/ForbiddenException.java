package dev.usher;

import dev.usher.diagnosis.MissingScopes;
import java.io.Serial;
import java.util.List;

/**
 * 403: Zendesk knows the caller, who may not do this: a scope, a role, a plan or a setting is
 * missing.
 */
public final class ForbiddenException extends ApiException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public ForbiddenException(ApiError error, String endpoint, int attempts) {
    super(error, endpoint, attempts);
  }

  /**
   * The scopes that the token lacks, as Zendesk names them ({@code tickets:write}); empty where the
   * answer does not blame scopes.
   */
  public List<String> missingScopes() {
    return MissingScopes.of(error());
  }
}
