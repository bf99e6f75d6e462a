package dev.usher.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A URL without what looks secret: user and password, parameters that are named like secrets or
 * look like tokens, and the path segments that are tokens. Other parameters stay as they are.
 */
final class SafeUrl {

  static final String REDACTED = Redaction.REDACTED;

  /** Cursors look like tokens and are none. */
  private static final Set<String> CURSORS = Set.of("cursor", "page[after]", "page[before]");

  private SafeUrl() {}

  /** The same text where there is nothing to hide, which costs little to find out. */
  static String of(HttpUrl url) {
    boolean isPlain =
        url.encodedUsername().isEmpty()
            && url.encodedPassword().isEmpty()
            && url.encodedFragment() == null;
    return isPlain && !hidesInPath(url) && !hidesInQuery(url) ? url.toString() : redacted(url);
  }

  private static String redacted(HttpUrl url) {
    HttpUrl.Builder safe = url.newBuilder().username("").password("").fragment(null);
    for (int i = 0; i < url.pathSize(); i++) {
      if (isSecretSegment(url.pathSegments(), i)) {
        safe.setPathSegment(i, REDACTED);
      }
    }
    if (hidesInQuery(url)) {
      safe.query(null);
      for (int i = 0; i < url.querySize(); i++) {
        safe.addQueryParameter(
            url.queryParameterName(i),
            isSecretParameter(url, i) ? REDACTED : url.queryParameterValue(i));
      }
    }
    return safe.build().toString();
  }

  private static boolean hidesInPath(HttpUrl url) {
    for (int i = 0; i < url.pathSize(); i++) {
      if (isSecretSegment(url.pathSegments(), i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hidesInQuery(HttpUrl url) {
    for (int i = 0; i < url.querySize(); i++) {
      if (isSecretParameter(url, i)) {
        return true;
      }
    }
    return false;
  }

  /** Uploads and attachments are open to whoever knows the token in their path. */
  private static boolean isSecretSegment(List<String> segments, int index) {
    String before = index == 0 ? "" : segments.get(index - 1);
    boolean isToken = before.equals("uploads") || before.equals("token");
    return (isToken && !segments.get(index).isEmpty())
        || TokenLook.isTokenLike(segments.get(index));
  }

  private static boolean isSecretParameter(HttpUrl url, int index) {
    String name = url.queryParameterName(index).toLowerCase(Locale.ROOT);
    @Nullable String value = url.queryParameterValue(index);
    return value != null
        && !value.isEmpty()
        && !CURSORS.contains(name)
        && (SecretNames.isSecret(name) || name.equals("code") || TokenLook.isTokenLike(value));
  }
}
