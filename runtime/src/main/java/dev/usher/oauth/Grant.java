package dev.usher.oauth;

import dev.usher.pipeline.AccessToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What an application holds that tokens are issued for. Used by one thread at a time. */
public sealed interface Grant permits ClientCredentialsGrant, RefreshGrant {

  /**
   * An access token that is not due.
   *
   * @param rejected what Zendesk took for invalid, and is not to be given again; null where nothing
   *     was
   * @throws IOException if there is none now, for a reason that may pass
   * @throws dev.usher.pipeline.NoTokenException if there is none to be had
   */
  AccessToken obtain(@Nullable AccessToken rejected) throws IOException;
}
