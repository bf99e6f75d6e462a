package dev.usher.generator.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.EndpointModel;
import dev.usher.generator.model.ErrorModel;
import java.util.List;
import java.util.stream.Collectors;

/** The constant that describes an endpoint: what it is, needs, and does when it fails. */
final class EndpointFieldWriter {

  private EndpointFieldWriter() {}

  static FieldSpec write(EndpointModel endpoint, String name) {
    return FieldSpec.builder(RuntimeNames.ENDPOINT, name, PRIVATE, STATIC, FINAL)
        .initializer(expression(endpoint))
        .build();
  }

  private static CodeBlock expression(EndpointModel endpoint) {
    CodeBlock.Builder chain =
        CodeBlock.builder()
            .add(
                "$T.of($L, $L, $L)",
                RuntimeNames.ENDPOINT,
                Literals.string(endpoint.displayName()),
                Literals.string(endpoint.verb()),
                Literals.string(endpoint.path()));
    if (!endpoint.scopes().isEmpty()) {
      chain.add(".requires($L)", strings(endpoint.scopes()));
    }
    endpoint.role().ifPresent(role -> chain.add(".role($T.$L)", RuntimeNames.ROLE, role));
    if (endpoint.idempotent()) {
      chain.add(".idempotent()");
    }
    endpoint
        .serialKey()
        .ifPresent(key -> chain.add(".serializedBy($L)", Literals.string(key.key())));
    chain.add(RetryWriter.write(endpoint.retry()));
    if (!endpoint.errors().isEmpty()) {
      chain.add(
          ".failsWith($L)",
          endpoint.errors().stream()
              .map(EndpointFieldWriter::rule)
              .collect(CodeBlock.joining(", ")));
    }
    return chain.build();
  }

  private static CodeBlock rule(ErrorModel error) {
    String factory =
        error.status().isPresent()
            ? error.code().isPresent() ? "on" : "onStatus"
            : error.code().isPresent() ? "onCode" : "otherwise";
    CodeBlock witness = error.body().map(TypeExpressions::witness).orElse(CodeBlock.of(""));
    CodeBlock.Builder rule =
        CodeBlock.builder().add("$T.$L$L(", RuntimeNames.ERROR_RULE, witness, factory);
    error.status().ifPresent(status -> rule.add("$L, ", status));
    error.code().ifPresent(code -> rule.add("$L, ", Literals.string(code)));
    error.body().map(TypeName::box).ifPresent(body -> rule.add("$L, ", TypeExpressions.of(body)));
    return rule.add("$T::new)", error.exception()).build();
  }

  private static String strings(List<String> values) {
    return values.stream().map(Literals::string).collect(Collectors.joining(", "));
  }
}
