package dev.usher.generator.rule;

import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** A path is relative to the account: no other host gets its credential. */
final class AbsoluteUrlRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint
        .request()
        .filter(RequestLine::hasPath)
        .flatMap(AbsoluteUrlRule::check)
        .map(List::of)
        .orElseGet(List::of);
  }

  private static Optional<Diagnostic> check(RequestLine request) {
    String path = request.path().value();
    UrlText url = UrlText.of(path);
    return url.fault().isPresent()
        ? Optional.empty()
        : url.behindHost()
            .map(
                relative ->
                    Diagnostic.of(
                        Code.ABSOLUTE_URL,
                        request.path().site(),
                        "\""
                            + path
                            + "\" has a host of its own; credentials go to the account's only",
                        hint(relative)));
  }

  private static String hint(String relative) {
    String path = relative.isEmpty() ? "the path alone" : "\"" + relative + "\"";
    return "write " + path + "; for a URL that an answer gives, take a @Url parameter";
  }
}
