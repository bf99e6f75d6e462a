package dev.usher.generator.json.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.usher.generator.json.model.AdapterModel.RecordAdapter;
import dev.usher.generator.json.model.ValueModel.Adapted;
import dev.usher.generator.writer.Literals;
import dev.usher.generator.writer.UniqueNames;
import java.util.List;
import java.util.stream.Stream;

/** Writes the adapter of a record. */
final class RecordAdapterWriter {
  private static final List<String> RESERVED =
      List.of(
          "MEMBERS", "REQUIRED", "reader", "writer", "value", "moshi", "types", "seen", "yield");

  private final RecordAdapter adapter;
  private final RecordMembers members;
  private final UniqueNames names = UniqueNames.without(RESERVED);
  private final AdapterFields fields;

  RecordAdapterWriter(RecordAdapter adapter) {
    this.adapter = adapter;
    this.members = RecordMembers.of(adapter);
    Stream<Adapted> needs =
        adapter.components().stream()
            .flatMap(
                component ->
                    component
                        .value()
                        .match(
                            scalar -> Stream.empty(),
                            Stream::of,
                            optional -> Stream.of(optional.content())));
    this.fields = new AdapterFields(needs, adapter.typeVariables(), names);
  }

  TypeSpec type() {
    TypeName self = self();
    TypeSpec.Builder type =
        AdapterWriter.start(adapter.header(), self).addTypeVariables(adapter.typeVariables());
    if (!members.names().isEmpty()) {
      type.addField(constant(JsonNames.OPTIONS, "MEMBERS", strings(members.names())));
    }
    if (!members.required().isEmpty()) {
      type.addField(
          constant(JsonNames.REQUIRED_MEMBERS, "REQUIRED", strings(members.declarations())));
    }
    return type.addFields(fields.specs())
        .addMethod(fields.constructor())
        .addMethod(
            AdapterWriter.read(self)
                .addCode(new ReadBodyWriter(adapter, members, fields, names).body())
                .build())
        .addMethod(
            AdapterWriter.write(self).addCode(new WriteBodyWriter(adapter, fields).body()).build())
        .build();
  }

  private TypeName self() {
    return adapter.typeVariables().isEmpty()
        ? adapter.header().type()
        : ParameterizedTypeName.get(
            adapter.header().type(), adapter.typeVariables().toArray(TypeVariableName[]::new));
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock arguments) {
    return FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL)
        .initializer("$T.of($L)", type, arguments)
        .build();
  }

  private static CodeBlock strings(List<String> values) {
    return values.stream()
        .map(value -> CodeBlock.of("$L", Literals.string(value)))
        .collect(CodeBlock.joining(", "));
  }
}
