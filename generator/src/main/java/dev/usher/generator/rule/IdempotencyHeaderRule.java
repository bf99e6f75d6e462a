package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key of {@code @Idempotent} is the only one that is sent, and is sent where Zendesk heeds it:
 * it documents the header for the creation of tickets alone (Ticketing introduction).
 */
final class IdempotencyHeaderRule implements EndpointRule {
  private static final String HEADER = "idempotency-key";
  private static final String API = "api/v2/";

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint.has(AnnotationNames.IDEMPOTENT)
        ? Stream.of(fixed(endpoint), sent(endpoint), unheeded(endpoint).stream())
            .flatMap(found -> found)
            .toList()
        : List.of();
  }

  private static Stream<Diagnostic> fixed(EndpointDeclaration endpoint) {
    return endpoint.find(RetrofitNames.HEADERS).stream()
        .flatMap(headers -> headers.texts("value").stream())
        .filter(line -> isKey(line.value().replaceFirst(":.*", "")))
        .map(
            line ->
                second(
                    line.site(),
                    "@Headers sends a fixed Idempotency-Key beside the one of @Idempotent",
                    "leave it out: each call has a key of its own"));
  }

  private static Stream<Diagnostic> sent(EndpointDeclaration endpoint) {
    return endpoint.parametersWith(RetrofitNames.HEADER).stream()
        .filter(parameter -> !parameter.has(AnnotationNames.IDEMPOTENCY_KEY)) // That is reported.
        .flatMap(
            parameter ->
                parameter.annotations().find(RetrofitNames.HEADER).stream()
                    .flatMap(header -> header.text("value").stream())
                    .filter(name -> isKey(name.value()))
                    .map(
                        name ->
                            second(
                                name.site(),
                                "parameter '"
                                    + parameter.name()
                                    + "' sends an Idempotency-Key beside the one of @Idempotent",
                                "write @IdempotencyKey String " + parameter.name())));
  }

  private static boolean isKey(String header) {
    return header.strip().toLowerCase(Locale.ROOT).equals(HEADER);
  }

  private static Diagnostic second(Site site, String message, String hint) {
    return Diagnostic.of(Code.SECOND_IDEMPOTENCY_KEY, site, message, hint);
  }

  private static Optional<Diagnostic> unheeded(EndpointDeclaration endpoint) {
    return endpoint
        .request()
        .filter(request -> request.verb().equals("POST") && isUnheeded(request.path().value()))
        .filter(request -> !isCustom(endpoint))
        .flatMap(
            request ->
                endpoint
                    .find(AnnotationNames.IDEMPOTENT)
                    .map(annotation -> unheeded(annotation.site(), request)));
  }

  private static boolean isUnheeded(String path) {
    String relative = path.replaceFirst("^/", "").replaceFirst("[?#].*", "");
    return relative.startsWith(API) && !relative.matches("api/v2/tickets(\\.json)?/?");
  }

  private static boolean isCustom(EndpointDeclaration endpoint) {
    return endpoint
        .nearest(AnnotationNames.ZENDESK_API)
        .flatMap(api -> api.constant("product"))
        .filter(product -> product.value().equals("CUSTOM"))
        .isPresent();
  }

  private static Diagnostic unheeded(Site site, RequestLine request) {
    Sited<String> path = request.path();
    return Diagnostic.of(
        Code.UNHEEDED_IDEMPOTENCY_KEY,
        site,
        "Zendesk documents the Idempotency-Key for POST api/v2/tickets only, not for "
            + path.value(),
        "leave out @Idempotent, or suppress this where you know better: a retry may do it twice");
  }
}
