package dev.usher.generator.json.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.usher.generator.json.model.AdapterModel.Case;
import dev.usher.generator.json.model.AdapterModel.SealedAdapter;
import dev.usher.generator.json.model.ValueModel.Adapted;
import dev.usher.generator.writer.Literals;
import dev.usher.generator.writer.TypeWords;
import dev.usher.generator.writer.UniqueNames;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the adapter of a sealed interface: it looks which case an object is, and leaves the rest
 * to that case's adapter.
 */
final class SealedAdapterWriter {
  private final SealedAdapter adapter;
  private final UniqueNames names =
      UniqueNames.without(List.of("LABELS", "reader", "writer", "value", "moshi"));
  private final AdapterFields fields;

  SealedAdapterWriter(SealedAdapter adapter) {
    this.adapter = adapter;
    this.fields =
        new AdapterFields(
            adapter.cases().stream().map(one -> adapted(one.type())), List.of(), names);
  }

  TypeSpec type() {
    ClassName self = adapter.header().type();
    return AdapterWriter.start(adapter.header(), self)
        .addField(labels())
        .addFields(fields.specs())
        .addMethod(fields.constructor())
        .addMethod(AdapterWriter.read(self).addCode(read()).build())
        .addMethod(AdapterWriter.write(self).addCode(write()).build())
        .build();
  }

  private FieldSpec labels() {
    CodeBlock arguments =
        Stream.concat(
                Stream.of(adapter.discriminator()),
                adapter.cases().stream().flatMap(one -> one.labels().stream()))
            .map(text -> CodeBlock.of("$L", Literals.string(text)))
            .collect(CodeBlock.joining(", "));
    return FieldSpec.builder(JsonNames.CASE_LABELS, "LABELS", PRIVATE, STATIC, FINAL)
        .initializer("$T.of($L)", JsonNames.CASE_LABELS, arguments)
        .build();
  }

  private CodeBlock read() {
    CodeBlock.Builder code =
        CodeBlock.builder().beginControlFlow("return switch (LABELS.select(reader))");
    int index = 0;
    for (Case one : adapter.cases()) {
      int end = index + one.labels().size();
      if (end > index) {
        String indices =
            IntStream.range(index, end)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        code.addStatement("case $L -> $L", indices, read(one.type()));
      }
      index = end;
    }
    CodeBlock other =
        adapter
            .unknown()
            .map(this::read)
            .orElseGet(() -> CodeBlock.of("throw LABELS.unknown(reader)"));
    return code.addStatement("default -> $L", other).unindent().add("};\n").build();
  }

  private CodeBlock read(ClassName type) {
    return CodeBlock.of("$N.fromJson(reader)", fields.name(adapted(type)));
  }

  private CodeBlock write() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Case one : adapter.cases()) {
      String local = names.inner().of(TypeWords.lowered(one.type().simpleName()));
      String test = "if (value instanceof $T $N)";
      if (code.isEmpty()) {
        code.beginControlFlow(test, one.type(), local);
      } else {
        code.nextControlFlow("else " + test, one.type(), local);
      }
      code.addStatement("$N.toJson(writer, $N)", fields.name(adapted(one.type())), local);
    }
    return code.endControlFlow().build();
  }

  private static Adapted adapted(ClassName type) {
    return new Adapted(type, List.of());
  }
}
