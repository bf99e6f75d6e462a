package dev.usher.generator.rule;

import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A path makes a URL, whatever its base and whatever its variables. */
final class PathTextRule implements EndpointRule {
  // retrofit2.RequestBuilder.PATH_TRAVERSAL, which is asked whenever a variable is filled in, and
  // of the query too.
  private static final Pattern DOT_SEGMENT = Pattern.compile("(.*/)?(\\.|%2e|%2E){1,2}(/.*)?");

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint
        .request()
        .filter(RequestLine::hasPath)
        .flatMap(request -> malformed(request, endpoint).or(() -> dotSegment(request, endpoint)))
        .map(List::of)
        .orElseGet(List::of);
  }

  private static Optional<Diagnostic> malformed(RequestLine request, EndpointDeclaration endpoint) {
    String path = request.path().value();
    return UrlText.of(path)
        .fault()
        .map(
            fault ->
                Diagnostic.of(
                    Code.MALFORMED_URL,
                    request.path().site(),
                    "\"" + path + "\" makes no URL: " + fault,
                    hint(path, endpoint)));
  }

  private static String hint(String path, EndpointDeclaration endpoint) {
    if (path.contains("//")) {
      return "write the path alone, as in \"api/v2/tickets\"";
    }
    // A dot segment beside a variable is what Retrofit refuses in turn.
    boolean hasVariables = !endpoint.parametersWith(RetrofitNames.PATH).isEmpty();
    return "write \"" + (hasVariables ? "/" : "./") + path.strip() + "\"";
  }

  private static Optional<Diagnostic> dotSegment(
      RequestLine request, EndpointDeclaration endpoint) {
    String path = request.path().value();
    return endpoint.parametersWith(RetrofitNames.PATH).isEmpty()
            || !DOT_SEGMENT.matcher(path).matches()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.DOT_SEGMENT,
                request.path().site(),
                "\"" + path + "\" has . or .. as a segment, which no path with variables may have",
                "write \"" + withoutDots(path) + "\""));
  }

  private static String withoutDots(String path) {
    int question = path.indexOf('?');
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : (question < 0 ? path : path.substring(0, question)).split("/", -1)) {
      String plain = segment.replaceAll("%2[eE]", ".");
      if (plain.equals("..")) {
        segments.pollLast();
      } else if (!plain.equals(".")) {
        segments.addLast(segment);
      }
    }
    // In a query a slash may as well be escaped, and is then no end of a segment.
    String query = question < 0 ? "" : path.substring(question).replace("/", "%2F");
    return String.join("/", segments) + query;
  }
}
