package dev.usher.generator.json.writer;

import com.palantir.javapoet.CodeBlock;
import dev.usher.generator.json.model.AdapterModel.RecordAdapter;
import dev.usher.generator.json.model.ComponentModel;
import dev.usher.generator.json.model.LabelModel;
import dev.usher.generator.writer.Literals;
import java.util.List;
import java.util.Optional;

/** Writes how a record is written: labels first, then the components in order. */
final class WriteBodyWriter {
  private final RecordAdapter adapter;
  private final AdapterFields fields;

  WriteBodyWriter(RecordAdapter adapter, AdapterFields fields) {
    this.adapter = adapter;
    this.fields = fields;
  }

  CodeBlock body() {
    Optional<LabelModel> unlabelled =
        adapter.labels().stream().filter(label -> !hasValue(label)).findFirst();
    if (unlabelled.isPresent()) {
      return CodeBlock.builder()
          .addStatement(
              "throw $T.unlabelled(writer, $T.class, $L)",
              JsonNames.JSON_OUTPUT,
              adapter.header().type(),
              Literals.string(unlabelled.get().discriminator()))
          .build();
    }
    CodeBlock.Builder body = CodeBlock.builder().addStatement("writer.beginObject()");
    adapter.labels().forEach(label -> body.add(label(label)));
    List<String> labelled =
        adapter.labels().stream()
            .filter(label -> label.label().isPresent())
            .map(LabelModel::discriminator)
            .toList();
    adapter.components().stream()
        .filter(component -> !labelled.contains(component.member()))
        .forEach(component -> body.add(component(component)));
    return body.addStatement("writer.endObject()").build();
  }

  /**
   * Whether something tells the label: the record's kind, or a component that kept what was read.
   */
  private boolean hasValue(LabelModel label) {
    return label.label().isPresent()
        || adapter.components().stream()
            .anyMatch(component -> component.member().equals(label.discriminator()));
  }

  private static CodeBlock label(LabelModel model) {
    return model
        .label()
        .map(
            label ->
                CodeBlock.builder()
                    .addStatement(
                        "writer.name($L).value($L)",
                        Literals.string(model.discriminator()),
                        Literals.string(label))
                    .build())
        .orElseGet(() -> CodeBlock.of(""));
  }

  private CodeBlock component(ComponentModel component) {
    String member = Literals.string(component.member());
    String name = component.name();
    CodeBlock.Builder code = CodeBlock.builder();
    return component
        .value()
        .match(
            scalar -> code.addStatement("writer.name($L).value(value.$N())", member, name),
            adapted ->
                code.addStatement("writer.name($L)", member)
                    .addStatement("$N.toJson(writer, value.$N())", fields.name(adapted), name),
            optional ->
                code.addStatement(
                    "$T.optional(writer, $L, value.$N(), $N)",
                    JsonNames.JSON_OUTPUT,
                    member,
                    name,
                    fields.name(optional.content())))
        .build();
  }
}
