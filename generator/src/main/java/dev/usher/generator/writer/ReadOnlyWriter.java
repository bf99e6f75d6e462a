package dev.usher.generator.writer;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.EndpointModel;
import dev.usher.generator.model.ParameterModel;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The view of a client that only reads: an interface, and a class that passes its calls on. The
 * client itself does not implement it, so no cast leads from the view to what writes.
 */
final class ReadOnlyWriter {
  /** The simple name of the interface. */
  static final String NAME = "ReadOnly";

  private static final String CLASS = "ReadOnlyClient";
  private static final String CLIENT = "client";

  private final ClientModel client;
  private final ClassName view;
  private final ClassName type;

  ReadOnlyWriter(ClientModel client) {
    this.client = client;
    this.view = client.client().nestedClass(NAME);
    this.type = client.client().nestedClass(CLASS);
  }

  /** The static method that makes one; {@code binding} ties the client to its endpoints. */
  MethodSpec factory(CodeBlock binding) {
    return MethodSpec.methodBuilder("readOnly")
        .addJavadoc(Javadocs.readOnly())
        .addModifiers(PUBLIC, STATIC)
        .returns(view)
        .addParameter(RuntimeNames.ZENDESK, "zendesk")
        .addStatement("return new $T(new $T($L))", type, client.client(), binding)
        .build();
  }

  /** The interface and the class. */
  List<TypeSpec> types() {
    return List.of(view(), type());
  }

  private List<EndpointModel> endpoints() {
    return client.endpoints().stream().filter(EndpointModel::inReadOnlyView).toList();
  }

  private TypeSpec view() {
    TypeSpec.Builder spec =
        TypeSpec.interfaceBuilder(NAME)
            .addJavadoc(Javadocs.readOnlyView(client))
            .addAnnotations(Deprecations.annotations(client.deprecation()));
    if (client.isPublic()) {
      spec.addModifiers(PUBLIC);
    }
    endpoints().stream().map(this::declared).forEach(spec::addMethod);
    return spec.build();
  }

  private MethodSpec declared(EndpointModel endpoint) {
    MethodSpec.Builder method =
        EndpointSignature.of(endpoint)
            .addModifiers(ABSTRACT)
            .addJavadoc(Javadocs.readOnlyEndpoint(client, endpoint))
            .addAnnotations(Deprecations.annotations(endpoint.deprecation()));
    if (EndpointSignature.isPolluting(endpoint)) {
      method.addAnnotations(suppressed("unchecked"));
    }
    return method.build();
  }

  private TypeSpec type() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(CLASS)
            .addJavadoc("Passes on what reads, and hides that its client can do more.\n")
            .addModifiers(PRIVATE, STATIC, FINAL)
            .addSuperinterface(view)
            .addField(client.client(), CLIENT, PRIVATE, FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(PRIVATE)
                    .addParameter(client.client(), CLIENT)
                    .addStatement("this.$1L = $1L", CLIENT)
                    .build());
    endpoints().stream().map(this::passedOn).forEach(spec::addMethod);
    return spec.build();
  }

  private MethodSpec passedOn(EndpointModel endpoint) {
    MethodSpec.Builder method =
        EndpointSignature.of(endpoint).addAnnotation(Override.class).addStatement(call(endpoint));
    if (EndpointSignature.isPolluting(endpoint)) {
      method
          .addAnnotation(SafeVarargs.class)
          .addModifiers(FINAL)
          .addAnnotations(suppressed("varargs"));
    }
    return method.build();
  }

  private static CodeBlock call(EndpointModel endpoint) {
    List<String> names = endpoint.parameters().stream().map(ParameterModel::name).toList();
    return CodeBlock.of(
        "$L",
        (endpoint.returns().type().equals(TypeName.VOID) ? "" : "return ")
            + (names.contains(CLIENT) ? "this." : "")
            + names.stream()
                .collect(Collectors.joining(", ", CLIENT + "." + endpoint.method() + "(", ")")));
  }

  private List<AnnotationSpec> suppressed(String warning) {
    return client.warnings().contains(warning)
        ? List.of()
        : Suppressions.of(new TreeSet<>(List.of(warning)));
  }
}
