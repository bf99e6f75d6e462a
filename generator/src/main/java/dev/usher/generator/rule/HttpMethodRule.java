package dev.usher.generator.rule;

import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;

/** Every endpoint says once which HTTP method it is. */
final class HttpMethodRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    List<RequestLine> requests = endpoint.requests();
    if (requests.isEmpty()) {
      return List.of(
          Diagnostic.of(
              Code.MISSING_HTTP_METHOD,
              endpoint.site(),
              endpoint.name() + " has no HTTP method",
              "annotate it with @GET(\"api/v2/...\") or another of retrofit2.http, or make it a"
                  + " default method"));
    }
    return requests.stream()
        .skip(1)
        .map(
            request ->
                Diagnostic.of(
                    Code.SEVERAL_HTTP_METHODS,
                    request.annotation().site(),
                    endpoint.name()
                        + " is "
                        + requests.get(0).annotation().display()
                        + " already; a method has one HTTP method",
                    "declare a method for each"))
        .toList();
  }
}
