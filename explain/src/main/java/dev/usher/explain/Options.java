package dev.usher.explain;

import dev.usher.Scopes;
import dev.usher.diagnosis.ToldCredential;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What the arguments ask for.
 *
 * @param file the file to read; {@code -} is standard input
 * @param status the status of an answer that was saved without one
 * @param url what was called; null where that is not told
 * @param method the verb of the call; empty where that is not told
 * @param credential what the call carried
 * @param scopes the scopes that the token holds; null where that is not told
 * @param mailStatus the delivery status to explain instead of an answer
 * @param isHelp whether help is all that is asked for
 */
record Options(
    String file,
    OptionalInt status,
    @Nullable HttpUrl url,
    String method,
    ToldCredential credential,
    @Nullable Scopes scopes,
    OptionalInt mailStatus,
    boolean isHelp) {

  static final String STANDARD_INPUT = "-";

  static final String HELP =
      """
      usage: java -jar usher-explain.jar [options] [file]

      Explains an answer of Zendesk's that curl -i printed: what it says, and what is likely
      wrong. Reads standard input where no file is named. What looks secret is not printed.

        --status 422                the status, where only the body was saved
        --url https://acme.zendesk.com/api/v2/tickets/1
                                    what was called
        --method PUT                the verb of the call; GET where only --url is told
        --credential oauth-token    what was sent: oauth-token, jwt, api-token, password, none
        --scopes "tickets:read"     the scopes that the token holds
        --mail-status 31            explain a delivery status of an email notification instead
        --help                      this

      exit code: 0 explained, 1 nothing there to explain, 2 wrong arguments
      """;

  /**
   * Reads arguments.
   *
   * @throws MisusedException where they make no sense
   */
  static Options parse(String... args) {
    OptionReader read = new OptionReader();
    Iterator<String> words = Arrays.asList(args).iterator();
    while (words.hasNext()) {
      read.take(words.next(), words);
    }
    return read.options();
  }

  /** Whether anything is told of the call. */
  boolean tellOfTheCall() {
    return url != null || credential != ToldCredential.UNKNOWN || scopes != null;
  }

  /** The credentials that can be told, as they are written. */
  static List<String> credentials() {
    return Arrays.stream(ToldCredential.values())
        .filter(credential -> credential != ToldCredential.UNKNOWN)
        .map(credential -> credential.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
