package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.Contents;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Paths, queries, headers and forms are text, which Retrofit makes by {@code toString()}: legal
 * with any type, and hardly meant with some.
 */
final class SentTextRule implements EndpointRule {
  // Their values are encoded as bodies are.
  private static final Set<ClassName> PARTS = Set.of(RetrofitNames.PART, RetrofitNames.PART_MAP);

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint.parameters().stream()
        .filter(parameter -> parameter.contents().text() != Contents.Text.PLAIN)
        .filter(parameter -> parameter.type().isResolvable())
        .flatMap(
            parameter ->
                parameter
                    .binding()
                    .filter(binding -> !PARTS.contains(binding.type()))
                    .flatMap(binding -> check(parameter, binding))
                    .stream())
        .toList();
  }

  private static Optional<Diagnostic> check(
      ParameterDeclaration parameter, AnnotationDeclaration binding) {
    return sent(parameter)
        .map(
            type ->
                Diagnostic.of(
                    Code.SENT_AS_TO_STRING,
                    parameter.site(),
                    binding.display()
                        + " parameter '"
                        + parameter.name()
                        + "' is sent as what "
                        + type.display()
                        + ".toString() makes of it, "
                        + example(parameter.contents().text(), type),
                    hint(parameter.contents().text(), type)));
  }

  private static Optional<TypeFacts> sent(ParameterDeclaration parameter) {
    return parameter
        .contents()
        .map()
        .map(types -> types.stream().skip(1).findFirst())
        .orElseGet(() -> parameter.contents().element());
  }

  private static String example(Contents.Text text, TypeFacts type) {
    String name = type.display().replaceAll("<.*", "");
    return switch (text) {
      case OPTIONAL -> "as in " + name + "[open]";
      case COLLECTION -> "as in [open, new]";
      case ARRAY -> "as in [Ljava.lang.String;@1b6d3586";
      case RECORD -> "as in " + name + "[id=1]";
      case MODEL_CONSTANT -> "the constant's Java name, and not the string that JSON has";
      case DATE -> "as in Tue Nov 24 10:46:26 CET 2026";
      case IDENTITY -> "as in " + name + "@1b6d3586";
      case PLAIN -> "";
    };
  }

  private static String hint(Contents.Text text, TypeFacts type) {
    String name = type.display().replaceAll("<.*", "");
    return switch (text) {
      case OPTIONAL -> "declare it as what is in it, and pass null to leave it out";
      case COLLECTION, ARRAY -> "declare it as String, and join the values as the endpoint wants";
      case DATE -> "declare it as java.time.Instant, whose text is ISO 8601";
      case RECORD, MODEL_CONSTANT, IDENTITY ->
          "override toString() in " + name + ", or declare it as String";
      case PLAIN -> "";
    };
  }
}
