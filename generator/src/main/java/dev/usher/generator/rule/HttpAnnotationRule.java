package dev.usher.generator.rule;

import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.MemberDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.DidYouMean;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code @HTTP} names a method, and has a body where that method has one. */
final class HttpAnnotationRule implements EndpointRule {
  // RFC 9110, 5.6.2 and 9.1: a method is a token.
  private static final Pattern TOKEN = Pattern.compile("[-!#$%&'*+.^_`|~0-9A-Za-z]+");
  private static final List<String> COMMON =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint
        .request()
        .filter(request -> request.annotation().type().equals(RetrofitNames.HTTP))
        .flatMap(HttpAnnotationRule::check)
        .map(List::of)
        .orElseGet(List::of);
  }

  private static Optional<Diagnostic> check(RequestLine request) {
    if (!TOKEN.matcher(request.verb()).matches()) {
      return Optional.of(malformed(request));
    }
    return request.isContradictory() ? Optional.of(contradictory(request)) : Optional.empty();
  }

  private static Diagnostic malformed(RequestLine request) {
    return Diagnostic.of(
        Code.MALFORMED_HTTP_METHOD,
        site(request, "method"),
        "\"" + request.verb() + "\" is no HTTP method",
        DidYouMean.among(COMMON, request.verb())
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("write one word, as in method = \"DELETE\""));
  }

  private static Diagnostic contradictory(RequestLine request) {
    String verb = request.verb();
    return request.hasBody()
        ? Diagnostic.of(
            Code.CONTRADICTORY_BODY,
            site(request, "hasBody"),
            "a " + verb + " request cannot have a body: OkHttp refuses it",
            "leave out hasBody = true, or use another method")
        : Diagnostic.of(
            Code.CONTRADICTORY_BODY,
            site(request, "method"),
            "a " + verb + " request must have a body: OkHttp refuses it without",
            "write hasBody = true");
  }

  private static Site site(RequestLine request, String member) {
    return request
        .annotation()
        .member(member)
        .map(MemberDeclaration::site)
        .orElseGet(() -> request.annotation().site());
  }
}
