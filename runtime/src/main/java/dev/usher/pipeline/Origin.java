package dev.usher.pipeline;

import okhttp3.HttpUrl;

/**
 * Where an account is, and so where its secrets may go.
 *
 * @param scheme http or https
 * @param host the host, as OkHttp spells it
 * @param port the port, also where it is the scheme's own
 */
public record Origin(String scheme, String host, int port) {

  /** Where a URL leads. */
  public static Origin of(HttpUrl url) {
    return new Origin(url.scheme(), url.host(), url.port());
  }

  /** Whether a URL leads here. */
  boolean holds(HttpUrl url) {
    return url.port() == port && url.host().equals(host) && url.scheme().equals(scheme);
  }
}
