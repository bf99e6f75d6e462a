package dev.usher.generator.rule;

import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.LibraryNames;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An endpoint's URL comes from the path in its annotation or from one {@code @Url} parameter. */
final class UrlRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint.request().map(request -> check(endpoint, request)).orElseGet(List::of);
  }

  private static List<Diagnostic> check(EndpointDeclaration endpoint, RequestLine request) {
    List<ParameterDeclaration> urls = endpoint.parametersWith(RetrofitNames.URL);
    if (urls.isEmpty()) {
      return request.hasPath() ? List.of() : List.of(missing(request));
    }
    return Stream.concat(
            request.hasPath()
                ? Stream.of(besidePath(urls.get(0), request))
                : mistyped(urls.get(0)).stream(),
            urls.stream().skip(1).map(UrlRule::another))
        .toList();
  }

  private static Diagnostic missing(RequestLine request) {
    String name = request.annotation().display();
    return Diagnostic.of(
        Code.MISSING_URL,
        request.annotation().site(),
        name + " has no path, and no parameter gives a URL",
        "write the path, as in " + name + "(\"api/v2/tickets\"), or add a @Url parameter");
  }

  private static Diagnostic besidePath(ParameterDeclaration parameter, RequestLine request) {
    return Diagnostic.of(
        Code.URL_WITH_PATH,
        Bindings.site(parameter, RetrofitNames.URL),
        "@Url would replace the path \"" + request.path().value() + "\"",
        "leave out one of the two");
  }

  private static Optional<Diagnostic> mistyped(ParameterDeclaration parameter) {
    boolean isUrl = LibraryNames.URL_TYPES.stream().anyMatch(parameter.type()::is);
    return isUrl || !parameter.type().isResolvable()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.UNSUPPORTED_URL_TYPE,
                parameter.site(),
                "@Url parameter '"
                    + parameter.name()
                    + "' is of type "
                    + parameter.type().display()
                    + ", which Retrofit takes no URL from",
                "declare it as String, java.net.URI or okhttp3.HttpUrl"));
  }

  private static Diagnostic another(ParameterDeclaration parameter) {
    return Diagnostic.of(
        Code.SEVERAL_URLS,
        Bindings.site(parameter, RetrofitNames.URL),
        "parameter '" + parameter.name() + "' is a second @Url",
        "keep one");
  }
}
