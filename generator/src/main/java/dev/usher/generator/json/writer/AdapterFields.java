package dev.usher.generator.json.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.usher.generator.json.model.ValueModel.Adapted;
import dev.usher.generator.writer.TypeExpressions;
import dev.usher.generator.writer.TypeWords;
import dev.usher.generator.writer.UniqueNames;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The adapters that an adapter calls, one field for each that differs, and the constructor that
 * asks Moshi for them.
 */
final class AdapterFields {
  private final List<TypeVariableName> typeVariables;
  private final Map<Adapted, String> names = new LinkedHashMap<>();

  AdapterFields(Stream<Adapted> needs, List<TypeVariableName> typeVariables, UniqueNames unique) {
    this.typeVariables = List.copyOf(typeVariables);
    needs.distinct().forEach(need -> names.put(need, unique.of(wishedName(need))));
  }

  /** The field for {@code need}. */
  String name(Adapted need) {
    return Objects.requireNonNull(names.get(need));
  }

  List<FieldSpec> specs() {
    return names.entrySet().stream()
        .map(
            entry ->
                FieldSpec.builder(
                        ParameterizedTypeName.get(
                            JsonNames.JSON_ADAPTER, entry.getKey().type().box()),
                        entry.getValue(),
                        PRIVATE,
                        FINAL)
                    .build())
        .toList();
  }

  MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(PUBLIC)
            .addJavadoc(
                "Called by Moshi.\n\n@param moshi $L\n",
                names.isEmpty() ? "not needed" : "reads and writes what is in it")
            .addParameter(JsonNames.MOSHI, "moshi");
    if (!typeVariables.isEmpty()) {
      constructor
          .addJavadoc("@param types the type arguments\n")
          .addParameter(Type[].class, "types");
    }
    names.forEach((need, name) -> constructor.addStatement("this.$N = $L", name, lookup(need)));
    return constructor.build();
  }

  private CodeBlock lookup(Adapted need) {
    CodeBlock type = TypeExpressions.of(need.type(), typeVariables);
    return switch (need.qualifiers().size()) {
      case 0 -> CodeBlock.of("moshi.adapter($L)", type);
      case 1 -> CodeBlock.of("moshi.adapter($L, $T.class)", type, need.qualifiers().get(0));
      default ->
          CodeBlock.of(
              "adapter(moshi, $L, $T.of($L))", type, List.class, classes(need.qualifiers()));
    };
  }

  private static CodeBlock classes(List<ClassName> types) {
    return types.stream()
        .map(type -> CodeBlock.of("$T.class", type))
        .collect(CodeBlock.joining(", "));
  }

  private static String wishedName(Adapted need) {
    String words =
        Stream.concat(
                need.qualifiers().stream().map(TypeWords::of),
                Stream.of(TypeWords.of(need.type().box())))
            .collect(Collectors.joining());
    return TypeWords.lowered(words) + "Adapter";
  }
}
