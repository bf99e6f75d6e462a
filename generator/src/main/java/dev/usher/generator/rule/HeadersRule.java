package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code @Headers} and {@code @Header} name headers that OkHttp sends. */
final class HeadersRule implements EndpointRule {
  // As okhttp3.MediaType reads it; what it reads leniently, as blanks after a semicolon, is legal.
  private static final String TOKEN = "[a-zA-Z0-9-!#$%&'*+.^_`{|}~]+";
  private static final Pattern CONTENT_TYPE =
      Pattern.compile(TOKEN + "/" + TOKEN + "(;\\s*(" + TOKEN + "=(" + TOKEN + "|\"[^\"]*\"))?)*");

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return Stream.concat(
            endpoint.find(RetrofitNames.HEADERS).stream().flatMap(HeadersRule::checkFixed),
            endpoint.parametersWith(RetrofitNames.HEADER).stream()
                .flatMap(parameter -> parameter.annotations().find(RetrofitNames.HEADER).stream())
                .flatMap(header -> header.text("value").stream())
                .flatMap(name -> badName(name, name.value()).stream()))
        .toList();
  }

  private static Stream<Diagnostic> checkFixed(AnnotationDeclaration headers) {
    boolean isLenient = headers.flag("allowUnsafeNonAsciiValues").map(Sited::value).orElse(false);
    return headers.isEmptyArray("value")
        ? Stream.of(none(headers))
        : headers.texts("value").stream().flatMap(header -> checkFixed(header, isLenient).stream());
  }

  private static Optional<Diagnostic> checkFixed(Sited<String> header, boolean isLenient) {
    int colon = header.value().indexOf(':');
    if (colon <= 0 || colon == header.value().length() - 1) {
      return Optional.of(withoutColon(header));
    }
    String name = header.value().substring(0, colon);
    String value = header.value().substring(colon + 1).trim();
    if (name.equalsIgnoreCase("Content-Type")) {
      return CONTENT_TYPE.matcher(value).matches()
          ? Optional.empty()
          : Optional.of(contentType(header, value));
    }
    return badName(header, name)
        .or(() -> isLenient ? Optional.empty() : badValue(header, name, value));
  }

  private static Diagnostic none(AnnotationDeclaration headers) {
    return Diagnostic.of(
        Code.MALFORMED_HEADER,
        headers.site(),
        "@Headers has no header",
        "write one, as in @Headers(\"Accept: application/json\"), or leave out the annotation");
  }

  private static Diagnostic withoutColon(Sited<String> header) {
    return Diagnostic.of(
        Code.MALFORMED_HEADER,
        header.site(),
        "\"" + header.value() + "\" is no header: it is not a name, a colon and a value",
        "write it as in \"Accept: application/json\"");
  }

  private static Diagnostic contentType(Sited<String> header, String value) {
    return Diagnostic.of(
        Code.MALFORMED_CONTENT_TYPE,
        header.site(),
        "\"" + value + "\" is no content type",
        "write a type and a subtype, as in \"Content-Type: text/csv; charset=utf-8\"");
  }

  private static Optional<Diagnostic> badName(Sited<String> at, String name) {
    if (name.isEmpty()) {
      return Optional.of(
          Diagnostic.of(
              Code.MALFORMED_HEADER,
              at.site(),
              "@Header(\"\") names no header",
              "write the header's name, as in @Header(\"Accept-Language\")"));
    }
    return HeaderText.faultOfName(name)
        .map(
            bad ->
                Diagnostic.of(
                    Code.MALFORMED_HEADER,
                    at.site(),
                    "the header name \"" + name + "\" has " + bad + " in it",
                    "leave it out: a header's name has letters, digits and hyphens"));
  }

  private static Optional<Diagnostic> badValue(Sited<String> at, String name, String value) {
    boolean hasControls = value.chars().anyMatch(c -> c < ' ' && c != '\t');
    return HeaderText.faultOfValue(value)
        .map(
            bad ->
                Diagnostic.of(
                    Code.MALFORMED_HEADER,
                    at.site(),
                    "the value of the header " + name + " has " + bad + " in it",
                    hasControls
                        ? "leave it out"
                        : "leave it out, or send it with allowUnsafeNonAsciiValues = true"));
  }
}
