package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.declaration.SerializationKey;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.DidYouMean;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The key of {@code @SerializedBy} is text and path variables. */
final class SerializationKeyRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint.find(AnnotationNames.SERIALIZED_BY).stream()
        .flatMap(annotation -> annotation.text("value").stream())
        .flatMap(key -> check(key, endpoint))
        .toList();
  }

  private static Stream<Diagnostic> check(Sited<String> key, EndpointDeclaration endpoint) {
    Optional<SerializationKey> parsed = SerializationKey.parse(key.value());
    if (parsed.isEmpty()) {
      return Stream.of(malformed(key));
    }
    return endpoint.request().map(RequestLine::variables).stream()
        .flatMap(
            known ->
                parsed.get().variables().stream()
                    .filter(name -> !known.contains(name))
                    .map(name -> unbound(key, name, known)));
  }

  private static Diagnostic malformed(Sited<String> key) {
    return Diagnostic.of(
        Code.MALFORMED_KEY,
        key.site(),
        key.value().isBlank()
            ? "@SerializedBy has an empty key"
            : "the braces in \"" + key.value() + "\" do not hold a name each",
        "write text and path variables, as in \"ticket:{id}\"");
  }

  private static Diagnostic unbound(Sited<String> key, String name, Set<String> variables) {
    Optional<String> near = DidYouMean.among(variables, name);
    return Diagnostic.of(
        Code.UNBOUND_KEY_VARIABLE,
        key.site(),
        "the path has no variable {" + name + "} for the key \"" + key.value() + "\"",
        near.map(meant -> "did you mean {" + meant + "}?")
            .orElse(
                variables.isEmpty()
                    ? "the path has no variables at all: leave out {" + name + "}"
                    : "write one of {" + String.join("}, {", variables) + "}"));
  }
}
