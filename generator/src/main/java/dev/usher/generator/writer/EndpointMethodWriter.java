package dev.usher.generator.writer;

import static javax.lang.model.element.Modifier.FINAL;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.Deprecation;
import dev.usher.generator.model.EndpointModel;
import dev.usher.generator.model.ParameterModel;
import dev.usher.generator.model.ReturnModel.Answered;
import dev.usher.generator.model.ReturnModel.Delivery;
import dev.usher.generator.model.SerialKeyModel;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The method that overrides an endpoint: builds the request, hands it to its operation. */
final class EndpointMethodWriter {
  private final EndpointModel endpoint;
  private final Set<String> suppressed;
  private final MemberNames names;
  private final String operation;
  private final String self;

  private EndpointMethodWriter(ClientModel client, MemberNames names, int index) {
    this.endpoint = client.endpoints().get(index);
    this.suppressed = client.warnings();
    this.names = names;
    this.operation = names.operation(index);
    this.self = shadowsField() ? "this." : "";
  }

  static MethodSpec write(ClientModel client, MemberNames names, int index) {
    return new EndpointMethodWriter(client, names, index).method();
  }

  private MethodSpec method() {
    MethodSpec.Builder method =
        EndpointSignature.of(endpoint)
            .addJavadoc(Javadocs.endpoint(endpoint))
            .addAnnotation(Override.class)
            .addStatement(body());
    method.addAnnotations(Deprecations.annotations(endpoint.deprecation()));
    boolean pollutes = EndpointSignature.isPolluting(endpoint);
    if (pollutes) {
      // Only a final method may promise that its generic array is safe.
      method.addAnnotation(SafeVarargs.class).addModifiers(FINAL);
    }
    return method.addAnnotations(Suppressions.of(warnings(pollutes))).build();
  }

  private SortedSet<String> warnings(boolean pollutes) {
    SortedSet<String> warnings = new TreeSet<>();
    if (endpoint.deprecation() == Deprecation.FOR_REMOVAL && !suppressed.contains("removal")) {
      // javac reports uses of what is to be removed even from what is to be removed (JLS 9.6.4.6).
      warnings.add("removal");
    }
    if (pollutes) {
      warnings.add("varargs");
    }
    return warnings;
  }

  private CodeBlock body() {
    return endpoint
        .returns()
        .match(handedThrough -> CodeBlock.of("$L", "return " + request()), this::call);
  }

  // JavaPoet searches each argument for line feeds, twice: few long ones cost less than many.
  private CodeBlock call(Answered answered) {
    String call = answered.delivery() == Delivery.BLOCKING ? ".call(" : ".callAsync(";
    return CodeBlock.of(
        "$L$L)",
        (answered.type().equals(TypeName.VOID) ? "" : "return ")
            + self
            + operation
            + serialized()
            + call
            + request(),
        options().map(options -> CodeBlock.of(", $L", options)).orElse(CodeBlock.of("")));
  }

  private String serialized() {
    return endpoint
        .serialKey()
        .map(
            key ->
                key.parameters().stream()
                    .map(EndpointMethodWriter::value)
                    .collect(Collectors.joining(", ", ".serialized(", ")")))
        .orElse("");
  }

  /** An array would be taken for all values. */
  private static String value(SerialKeyModel.Parameter parameter) {
    return (parameter.isArray() ? "(Object) " : "") + parameter.name();
  }

  private String request() {
    return endpoint.parameters().stream()
        .map(this::argument)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", ", self + MemberNames.SERVICE + "." + operation + "(", ")"));
  }

  private Optional<String> argument(ParameterModel parameter) {
    return parameter.match(
        sent -> Optional.of(sent.name()),
        wrapped -> Optional.of(self + names.body(wrapped) + ".of(" + wrapped.name() + ")"),
        options -> Optional.empty(),
        key -> Optional.empty());
  }

  private Optional<CodeBlock> options() {
    Optional<CodeBlock> given =
        first(parameter -> parameter.match(s -> "", w -> "", options -> options.name(), k -> ""));
    Optional<CodeBlock> key =
        first(parameter -> parameter.match(s -> "", w -> "", o -> "", named -> named.name()));
    return key.isEmpty()
        ? given
        : Optional.of(
            CodeBlock.of(
                "$L.withIdempotencyKey($L)",
                given.orElse(CodeBlock.of("$T.none()", RuntimeNames.CALL_OPTIONS)),
                key.get()));
  }

  private Optional<CodeBlock> first(Function<ParameterModel, String> name) {
    return endpoint.parameters().stream()
        .map(name)
        .filter(found -> !found.isEmpty())
        .map(found -> CodeBlock.of("$L", found))
        .findFirst();
  }

  private boolean shadowsField() {
    Set<String> parameters =
        endpoint.parameters().stream().map(ParameterModel::name).collect(Collectors.toSet());
    Stream<String> bodies =
        endpoint.parameters().stream()
            .map(parameter -> parameter.match(s -> "", names::body, o -> "", k -> ""));
    return Stream.concat(Stream.of(MemberNames.SERVICE, operation), bodies)
        .anyMatch(parameters::contains);
  }
}
