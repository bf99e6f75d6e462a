package dev.usher.generator.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.EndpointModel;
import dev.usher.generator.model.ReturnModel.Answered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The fields of a client and the constructor that fills them: everything is bound once, nothing per
 * call.
 */
final class ConstructorWriter {
  private final ClientModel client;
  private final MemberNames names;
  private final EndpointConstants constants;
  private final ClassName service;

  ConstructorWriter(ClientModel client, MemberNames names, EndpointConstants constants) {
    this.client = client;
    this.names = names;
    this.constants = constants;
    this.service = client.client().nestedClass(ServiceWriter.NAME);
  }

  /** The fields: the Retrofit interface, wrapped bodies, operations. */
  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    if (!client.endpoints().isEmpty()) {
      fields.add(field(service, MemberNames.SERVICE));
    }
    names
        .bodies()
        .forEach(
            body -> fields.add(field(generic(RuntimeNames.JSON_BODY, body.type()), body.name())));
    forEachOperation(
        (answered, index) ->
            fields.add(
                field(
                    generic(RuntimeNames.OPERATION, ResponseTypes.result(answered.response())),
                    names.operation(index))));
    return fields;
  }

  /** The constructor. It takes the binding where a view makes others than {@code create} does. */
  MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
    if (client.hasReadOnlyView()) {
      constructor.addParameter(RuntimeNames.BINDING, "binding");
    } else {
      constructor.addParameter(RuntimeNames.ZENDESK, "zendesk");
      if (client.endpoints().isEmpty()) {
        return constructor.addStatement(bind(endpoint -> true)).build();
      }
      constructor.addStatement("$T binding = $L", RuntimeNames.BINDING, bind(endpoint -> true));
    }
    constructor.addStatement("this.$L = binding.service($T.class)", MemberNames.SERVICE, service);
    names
        .bodies()
        .forEach(body -> constructor.addStatement("this.$L = $L", body.name(), body(body)));
    forEachOperation(
        (answered, index) ->
            constructor.addStatement(
                "this.$L = binding.operation($L, $L)",
                names.operation(index),
                constants.reference(index),
                ResponseTypes.expression(
                    answered.response(), qualifiers("qualifiers", names.operation(index)), names)));
    return constructor.build();
  }

  private CodeBlock body(BodyField body) {
    CodeBlock type = TypeExpressions.of(body.type());
    String member = Literals.string(body.member());
    return body.isQualified()
        ? CodeBlock.of(
            "binding.<$T>body($L, $L, $L)",
            body.type(),
            type,
            qualifiers("bodyQualifiers", body.method()),
            member)
        : CodeBlock.of(
            "binding.$Lbody($L, $L)", TypeExpressions.witness(body.type()), type, member);
  }

  /** The annotations stand on the Retrofit interface, as they do on the user's. */
  private CodeBlock qualifiers(String reader, String method) {
    return CodeBlock.of("binding.$L($T.class, $S)", reader, service, method);
  }

  /** What ties a client to the account {@code zendesk}, for those of its endpoints. */
  CodeBlock bind(Predicate<EndpointModel> endpoints) {
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add(
                "zendesk.bind($T.class, $T.$L",
                client.api(),
                RuntimeNames.PRODUCT,
                client.product());
    for (int index = 0; index < client.endpoints().size(); index++) {
      if (endpoints.test(client.endpoints().get(index))) {
        call.add(", $L", constants.reference(index));
      }
    }
    return call.add(")").build();
  }

  private void forEachOperation(OperationVisitor visitor) {
    IntStream.range(0, client.endpoints().size())
        .forEach(
            index ->
                client
                    .endpoints()
                    .get(index)
                    .returns()
                    .match(handedThrough -> Optional.<Answered>empty(), Optional::of)
                    .ifPresent(answered -> visitor.visit(answered, index)));
  }

  private static FieldSpec field(TypeName type, String name) {
    return FieldSpec.builder(type, name, PRIVATE, FINAL).build();
  }

  private static TypeName generic(ClassName raw, TypeName argument) {
    return ParameterizedTypeName.get(raw, argument);
  }

  private interface OperationVisitor {
    void visit(Answered answered, int index);
  }
}
