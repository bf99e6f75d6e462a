package dev.usher.support;

import dev.usher.diagnosis.Quote;
import dev.usher.header.WarningHeader;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Headers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what Zendesk dropped from the requests of one endpoint: who sends it once sends it mostly
 * always, so that it is a warning the first time and for debugging after that. Thread-safe.
 */
final class WarningLog {

  private static final Logger LOG = LoggerFactory.getLogger(WarningLog.class);
  private static final int LONGEST = 1_000;

  private final String endpoint;
  private final AtomicBoolean said = new AtomicBoolean();

  WarningLog(String endpoint) {
    this.endpoint = endpoint;
  }

  /** Looks at the headers of an answer, whatever its status. */
  void look(Headers headers) {
    List<String> warnings = WarningHeader.of(headers);
    if (!warnings.isEmpty()) {
      log(Quote.line(String.join("; ", warnings), LONGEST));
    }
  }

  private void log(String warnings) {
    if (said.compareAndSet(false, true)) {
      LOG.warn(
          "{}: Zendesk drops parameters that it does not take: {}."
              + " Not said again for this endpoint, but for debugging.",
          endpoint,
          warnings);
    } else {
      LOG.debug("{}: Zendesk drops parameters that it does not take: {}", endpoint, warnings);
    }
  }
}
