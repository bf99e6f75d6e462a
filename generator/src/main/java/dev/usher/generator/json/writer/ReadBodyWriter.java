package dev.usher.generator.json.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.json.model.AdapterModel.RecordAdapter;
import dev.usher.generator.json.model.ComponentModel;
import dev.usher.generator.json.model.ValueModel.Scalar;
import dev.usher.generator.writer.UniqueNames;
import java.util.List;

/**
 * Writes how a record is read: a local for each component, a loop over the members, the
 * constructor.
 */
final class ReadBodyWriter {
  private final RecordAdapter adapter;
  private final RecordMembers members;
  private final AdapterFields fields;
  private final List<String> locals;

  ReadBodyWriter(
      RecordAdapter adapter, RecordMembers members, AdapterFields fields, UniqueNames names) {
    this.adapter = adapter;
    this.members = members;
    this.fields = fields;
    UniqueNames local = names.inner();
    local.of("e");
    this.locals =
        adapter.components().stream().map(component -> local.of(component.name())).toList();
  }

  CodeBlock body() {
    CodeBlock.Builder body = CodeBlock.builder();
    if (!members.required().isEmpty()) {
      body.addStatement("long seen = 0");
    }
    for (int i = 0; i < locals.size(); i++) {
      TypeName type = adapter.components().get(i).type();
      body.addStatement("$T $N = $L", type, locals.get(i), initial(type));
    }
    body.addStatement("reader.beginObject()");
    body.beginControlFlow("while (reader.hasNext())").add(member()).endControlFlow();
    body.addStatement("reader.endObject()");
    if (!members.required().isEmpty()) {
      body.addStatement("REQUIRED.check(reader, seen)");
    }
    return body.add(construction()).build();
  }

  private CodeBlock member() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (members.names().isEmpty()) {
      return code.addStatement("$T.skipMember(reader)", JsonNames.JSON_INPUT).build();
    }
    code.beginControlFlow("switch (reader.selectName(MEMBERS))");
    for (int i = 0; i < members.names().size(); i++) {
      code.add(i < locals.size() ? component(i) : discriminator(i));
    }
    code.addStatement("default -> $T.skipMember(reader)", JsonNames.JSON_INPUT);
    return code.endControlFlow().build();
  }

  private CodeBlock component(int index) {
    ComponentModel component = adapter.components().get(index);
    CodeBlock assignment = CodeBlock.of("$N = $L", locals.get(index), read(component));
    int bit = members.required().indexOf(component);
    return bit < 0
        ? CodeBlock.builder().addStatement("case $L -> $L", index, assignment).build()
        : CodeBlock.builder()
            .beginControlFlow("case $L ->", index)
            .addStatement(assignment)
            .addStatement("seen |= $L", bit == 0 ? "1L" : "1L << " + bit)
            .endControlFlow()
            .build();
  }

  private static CodeBlock discriminator(int index) {
    return CodeBlock.builder()
        .addStatement("case $L -> $T.skipKnown(reader)", index, JsonNames.JSON_INPUT)
        .build();
  }

  private CodeBlock read(ComponentModel component) {
    return component
        .value()
        .match(
            ReadBodyWriter::scalar,
            adapted ->
                component.type().isPrimitive()
                    ? CodeBlock.of(
                        "$T.primitive(reader, $N)", JsonNames.JSON_INPUT, fields.name(adapted))
                    : CodeBlock.of("$N.fromJson(reader)", fields.name(adapted)),
            optional ->
                CodeBlock.of(
                    "$T.optional(reader, $N)",
                    JsonNames.JSON_INPUT,
                    fields.name(optional.content())));
  }

  private static CodeBlock scalar(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> CodeBlock.of("reader.nextBoolean()");
      case INT -> CodeBlock.of("reader.nextInt()");
      case LONG -> CodeBlock.of("reader.nextLong()");
      case DOUBLE -> CodeBlock.of("reader.nextDouble()");
      case BOXED_BOOLEAN -> nullable("Boolean");
      case BOXED_INT -> nullable("Int");
      case BOXED_LONG -> nullable("Long");
      case BOXED_DOUBLE -> nullable("Double");
      case STRING -> nullable("String");
    };
  }

  private static CodeBlock nullable(String kind) {
    return CodeBlock.of("$T.nullable$L(reader)", JsonNames.JSON_INPUT, kind);
  }

  private CodeBlock construction() {
    CodeBlock call =
        CodeBlock.of(
            "return new $T$L($L)",
            adapter.header().type(),
            adapter.typeVariables().isEmpty() ? "" : "<>",
            String.join(", ", locals));
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement(call)
        .nextControlFlow("catch ($T e)", RuntimeException.class)
        .addStatement(
            "throw $T.refused(reader, $T.class, e)", JsonNames.JSON_INPUT, adapter.header().type())
        .endControlFlow()
        .build();
  }

  private static String initial(TypeName type) {
    if (!type.isPrimitive()) {
      return "null";
    }
    return type.equals(TypeName.BOOLEAN) ? "false" : "0";
  }
}
