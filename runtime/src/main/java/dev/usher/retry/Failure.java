package dev.usher.retry;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** How an attempt failed, as far as retries are concerned. */
public sealed interface Failure {

  /**
   * An answer outside 2xx.
   *
   * @param status the HTTP status
   * @param retryAfter what the server asks to wait, if it does
   * @param redirected whether another answer led to it: who sent that may have done the work
   * @param code its machine-readable code; null where it has none
   */
  record Answer(
      int status, Optional<Duration> retryAfter, boolean redirected, @Nullable String code)
      implements Failure {

    private static final int CONFLICT = 409;

    /** Words for writes that met (Zendesk OpenAPI; zendesk_api_client_php#314). */
    private static final Set<String> COLLISIONS =
        Set.of("DatabaseConflict", "ContentPinCreationConflict");

    /**
     * Whether its work met another's in the database and was dropped, as in the deadlocks that
     * Zendesk answers with 503. Other conflicts stay until the caller looks at what is there now.
     */
    boolean isCollision() {
      return status == CONFLICT && code != null && COLLISIONS.contains(code);
    }
  }

  /**
   * No answer, or one that broke off.
   *
   * @param cause what was reported
   * @param sent whether a connection was there, so that the request may have gone out
   */
  record NoAnswer(IOException cause, boolean sent) implements Failure {

    /** Whether another try would fail alike: a certificate that is not trusted stays so. */
    boolean isPermanent() {
      return cause instanceof SSLPeerUnverifiedException
          || cause instanceof UnknownServiceException
          || (cause instanceof SSLHandshakeException
              && cause.getCause() instanceof CertificateException);
    }

    /**
     * Whether the server cannot have seen the request. The kind of exception alone does not tell: a
     * redirect's target may refuse the connection after the first server has done its work.
     */
    boolean neverArrived() {
      return !sent
          && (cause instanceof UnsentException
              || cause instanceof ConnectException
              || cause instanceof UnknownHostException
              || cause instanceof NoRouteToHostException);
    }
  }
}
