package dev.usher.explain;

import dev.usher.Scopes;
import dev.usher.diagnosis.ToldCredential;
import java.util.Iterator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Takes arguments one by one. Values are not quoted in what it complains of: they may be secret.
 */
final class OptionReader {

  private static final Pattern LONG_OPTION = Pattern.compile("--[a-z]{1,16}(?:-[a-z]{1,16})?");

  private @Nullable String file;
  private OptionalInt status = OptionalInt.empty();
  private @Nullable HttpUrl url;
  private String method = "";
  private ToldCredential credential = ToldCredential.UNKNOWN;
  private @Nullable Scopes scopes;
  private OptionalInt mailStatus = OptionalInt.empty();
  private boolean isHelp;

  /** Takes {@code word}, and its value from {@code rest} where it has one. */
  void take(String word, Iterator<String> rest) {
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    if (equals > 0) {
      take(word.substring(0, equals), Stream.of(word.substring(equals + 1)).iterator());
      return;
    }
    switch (word) {
      case "--help", "-h" -> isHelp = true;
      case "--status" -> status = OptionalInt.of(number(word, rest, 100, 999));
      case "--url" -> url = url(value(word, rest));
      case "--method" -> method = method(value(word, rest));
      case "--credential" -> credential = credential(value(word, rest));
      case "--scopes" -> scopes = scopes(value(word, rest));
      case "--mail-status" -> mailStatus = OptionalInt.of(number(word, rest, 0, 9999));
      default -> file = file(word);
    }
  }

  Options options() {
    if (!method.isEmpty() && url == null) {
      throw new MisusedException("--method says little without --url: tell both");
    }
    if (mailStatus.isPresent() && file != null) {
      throw new MisusedException("--mail-status reads no file: leave out one of the two");
    }
    return new Options(
        file == null ? Options.STANDARD_INPUT : file,
        status,
        url,
        url != null && method.isEmpty() ? "GET" : method,
        credential,
        scopes,
        mailStatus,
        isHelp);
  }

  private String file(String word) {
    if (word.startsWith("-") && !word.equals(Options.STANDARD_INPUT)) {
      throw new MisusedException(
          LONG_OPTION.matcher(word).matches()
              ? "there is no option " + word
              : "there is no option as the one with a single hyphen: those of curl are none here");
    }
    if (file != null) {
      throw new MisusedException("one file at a time: two are named");
    }
    return word;
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new MisusedException(option + " wants a value");
    }
    return rest.next();
  }

  private static int number(String option, Iterator<String> rest, int least, int most) {
    String value = value(option, rest);
    int number = value.matches("\\d{1,4}") ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      throw new MisusedException(option + " wants a number from " + least + " to " + most);
    }
    return number;
  }

  private static HttpUrl url(String value) {
    HttpUrl url = HttpUrl.parse(value);
    if (url == null) {
      throw new MisusedException(
          "--url wants a whole URL, as https://acme.zendesk.com/api/v2/users");
    }
    return url;
  }

  private static String method(String value) {
    if (!value.matches("[A-Za-z]{1,20}")) {
      throw new MisusedException("--method wants a verb, as PUT");
    }
    return value.toUpperCase(Locale.ROOT);
  }

  private static ToldCredential credential(String value) {
    if (!Options.credentials().contains(value)) {
      throw new MisusedException(
          "--credential wants the kind, and not the secret itself: one of "
              + String.join(", ", Options.credentials()));
    }
    return ToldCredential.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Scopes scopes(String value) {
    String[] names = value.strip().split("[\\s,]+", 0);
    try {
      return value.isBlank() ? Scopes.of() : Scopes.of(names);
    } catch (IllegalArgumentException e) {
      throw new MisusedException("--scopes wants scopes, as \"tickets:read users:read\"");
    }
  }
}
