package dev.usher.header;

import java.util.List;
import okhttp3.Headers;

/** {@code X-Zendesk-API-Warn}: parameters that Zendesk dropped without refusing the request. */
public final class WarningHeader {

  private WarningHeader() {}

  /** The warnings as received, one per line of header; mostly none. */
  public static List<String> of(Headers headers) {
    return headers.values("X-Zendesk-API-Warn");
  }
}
