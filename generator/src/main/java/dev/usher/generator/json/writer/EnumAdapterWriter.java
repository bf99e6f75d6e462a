package dev.usher.generator.json.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.usher.generator.json.model.AdapterModel.Constant;
import dev.usher.generator.json.model.AdapterModel.EnumAdapter;
import dev.usher.generator.writer.Literals;
import java.util.List;

/** Writes the adapter of an enum: its constants' strings in one place, two switches over them. */
final class EnumAdapterWriter {
  private EnumAdapterWriter() {}

  static TypeSpec type(EnumAdapter adapter) {
    ClassName self = adapter.header().type();
    return AdapterWriter.start(adapter.header(), self)
        .addField(
            FieldSpec.builder(JsonNames.ENUM_LABELS, "LABELS", PRIVATE, STATIC, FINAL)
                .initializer("$T.of($L)", JsonNames.ENUM_LABELS, labels(adapter))
                .build())
        .addMethod(constructor())
        .addMethod(AdapterWriter.read(self).addCode(read(adapter)).build())
        .addMethod(AdapterWriter.write(self).addCode(write(adapter)).build())
        .build();
  }

  private static CodeBlock labels(EnumAdapter adapter) {
    return adapter.constants().stream()
        .map(constant -> CodeBlock.of("$L", Literals.string(constant.label())))
        .collect(CodeBlock.joining(", "));
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PUBLIC)
        .addJavadoc("Called by Moshi.\n\n@param moshi not needed\n")
        .addParameter(JsonNames.MOSHI, "moshi")
        .build();
  }

  private static CodeBlock read(EnumAdapter adapter) {
    ClassName type = adapter.header().type();
    CodeBlock other =
        adapter
            .unknown()
            .map(unknown -> CodeBlock.of("LABELS.fallback(reader, $T.$N)", type, unknown))
            .orElseGet(() -> CodeBlock.of("throw LABELS.unknown(reader)"));
    CodeBlock.Builder code = CodeBlock.builder();
    List<Constant> constants = adapter.constants();
    if (constants.isEmpty()) {
      return code.addStatement(
              adapter.unknown().isPresent() ? CodeBlock.of("return $L", other) : other)
          .build();
    }
    code.beginControlFlow("return switch (LABELS.select(reader))");
    for (int i = 0; i < constants.size(); i++) {
      code.addStatement("case $L -> $T.$N", i, type, constants.get(i).name());
    }
    return code.addStatement("default -> $L", other).unindent().add("};\n").build();
  }

  private static CodeBlock write(EnumAdapter adapter) {
    CodeBlock unwritable = CodeBlock.of("throw LABELS.unwritable(writer, value)");
    CodeBlock.Builder code = CodeBlock.builder();
    if (adapter.constants().isEmpty()) {
      return code.addStatement(unwritable).build();
    }
    code.beginControlFlow("$T label = switch (value)", String.class);
    adapter
        .constants()
        .forEach(
            constant ->
                code.addStatement(
                    "case $N -> $L", constant.name(), Literals.string(constant.label())));
    adapter.unknown().ifPresent(unknown -> code.addStatement("case $N -> $L", unknown, unwritable));
    return code.unindent().add("};\n").addStatement("writer.value(label)").build();
  }
}
