package dev.usher.limit;

import dev.usher.RateLimiter.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A limit that an endpoint has beside the account's.
 *
 * @param method the verb
 * @param path segments after {@code api/v2}; {@code {id}} stands for a number, {@code *} for any
 *     segment, {@code **} at the end for one or more
 * @param name what the limit is called
 * @param limit how many requests a window takes
 * @param highVolume the same with the High Volume API add-on
 * @param window how long a window is
 * @param perRecord whether each record, that is, each {@code {id}}, has its own
 * @param beyondPage the limit is for pages after this one; 0 for all requests
 */
record Rule(
    String method,
    List<String> path,
    String name,
    int limit,
    int highVolume,
    Duration window,
    boolean perRecord,
    int beyondPage) {

  private static final String NUMBER = "{id}";
  private static final String REST = "**";
  private static final int LONGEST_NUMBER = 9;

  /** Whether requests of an endpoint so declared may fall under this. */
  boolean mayApply(String verb, List<String> declared) {
    return method.equals(verb) && (declared.isEmpty() || id(declared, true).isPresent());
  }

  /** The bucket that a request draws on, if it falls under this. */
  Optional<Bucket> bucket(List<String> segments, HttpUrl url, boolean isHighVolume) {
    if (beyondPage > 0 && !isBeyond(url.queryParameter("page"))) {
      return Optional.empty();
    }
    return id(segments, false)
        .map(id -> perRecord ? name + "/" + id : name)
        .map(bucket -> new Bucket(bucket, isHighVolume ? highVolume : limit, window));
  }

  private boolean isBeyond(@Nullable String page) {
    return page != null
        && page.length() <= LONGEST_NUMBER
        && isNumber(page)
        && Integer.parseInt(page) > beyondPage;
  }

  /** The number at {@code {id}}, or an empty text where there is none; empty where it differs. */
  private Optional<String> id(List<String> actual, boolean isDeclared) {
    boolean isOpen = path.get(path.size() - 1).equals(REST);
    if (isOpen ? actual.size() < path.size() : actual.size() != path.size()) {
      return Optional.empty();
    }
    String id = "";
    for (int i = 0; i < path.size(); i++) {
      String expected = path.get(i);
      String segment = actual.get(i);
      boolean isVariable = isDeclared && segment.indexOf('{') >= 0;
      if (!isVariable && !fits(expected, segment)) {
        return Optional.empty();
      }
      id = expected.equals(NUMBER) ? segment : id;
    }
    return Optional.of(id);
  }

  private static boolean fits(String expected, String segment) {
    return switch (expected) {
      case NUMBER -> isNumber(segment);
      case "*", REST -> true;
      default -> expected.equals(segment);
    };
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
