package dev.usher.generator.random;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the documentation of {@code @OnError} says of one.
 *
 * @param status 0 for any
 * @param code empty for any
 * @param exception its simple name; empty where there is none
 */
record DocumentedMapping(int status, String code, String exception) {

  static List<DocumentedMapping> in(List<String> annotations) {
    return annotations.stream()
        .filter(one -> one.startsWith("@OnError"))
        .map(
            text ->
                new DocumentedMapping(
                    Integer.parseInt(member(text, "status = (\\d+)", "0")),
                    member(text, "code = \"(\\w+)\"", ""),
                    member(text, "exception = (\\w+)\\.class", "")))
        .toList();
  }

  private static String member(String text, String pattern, String otherwise) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }

  /** The labels of the errors within it. */
  Set<String> broken() {
    if (status != 0 && (status < 300 || status > 599)) {
      return Set.of("BadStatus");
    }
    if (exception.isEmpty()) {
      return Set.of("MissingException");
    }
    return Set.of("Abstract", "Argumentless").contains(exception)
        ? Set.of("UnusableException")
        : Set.of();
  }

  static boolean haveDuplicates(List<DocumentedMapping> all) {
    Set<String> seen = new HashSet<>();
    return all.stream().anyMatch(one -> !seen.add(one.status + " " + one.code));
  }

  /** Whether it takes whatever {@code other} takes. */
  boolean covers(DocumentedMapping other) {
    return (status == 0 || status == other.status) && (code.isEmpty() || code.equals(other.code));
  }

  /** What an error is mapped to: by the method, else by its interface, the more exact first. */
  static Optional<String> thrown(RandomEndpoint endpoint, int status, String code) {
    return Stream.of(endpoint.onMethod(), endpoint.onInterface())
        .flatMap(
            all ->
                in(all).stream()
                    .filter(one -> one.covers(new DocumentedMapping(status, code, "")))
                    .sorted(Comparator.comparing(DocumentedMapping::exactness).reversed()))
        .map(DocumentedMapping::exception)
        .findFirst();
  }

  private int exactness() {
    return (status == 0 ? 0 : 2) + (code.isEmpty() ? 0 : 1);
  }
}
