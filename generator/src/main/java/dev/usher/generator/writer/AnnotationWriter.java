package dev.usher.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.usher.generator.model.AnnotationModel;
import dev.usher.generator.model.MemberValue;
import dev.usher.generator.model.MemberValue.Constant;
import dev.usher.generator.model.MemberValue.Many;
import dev.usher.generator.model.MemberValue.Nested;
import dev.usher.generator.model.MemberValue.Primitive;
import dev.usher.generator.model.MemberValue.Text;
import dev.usher.generator.model.MemberValue.TypeLiteral;

/** Repeats an annotation as it was written. */
final class AnnotationWriter implements MemberValue.Visitor<CodeBlock> {
  private static final AnnotationWriter VALUES = new AnnotationWriter();

  private AnnotationWriter() {}

  static AnnotationSpec write(AnnotationModel annotation) {
    AnnotationSpec.Builder spec = AnnotationSpec.builder(annotation.type());
    annotation
        .members()
        .forEach(member -> spec.addMember(member.name(), member.value().accept(VALUES)));
    return spec.build();
  }

  @Override
  public CodeBlock text(Text text) {
    return CodeBlock.of("$L", Literals.string(text.value()));
  }

  @Override
  public CodeBlock primitive(Primitive primitive) {
    return CodeBlock.of("$L", Literals.primitive(primitive.value()));
  }

  @Override
  public CodeBlock typeLiteral(TypeLiteral literal) {
    return CodeBlock.of("$T.class", literal.type());
  }

  @Override
  public CodeBlock constant(Constant constant) {
    return CodeBlock.of("$T.$L", constant.type(), constant.name());
  }

  @Override
  public CodeBlock nested(Nested nested) {
    return CodeBlock.of("$L", write(nested.annotation()));
  }

  @Override
  public CodeBlock many(Many many) {
    CodeBlock values =
        many.values().stream().map(value -> value.accept(this)).collect(CodeBlock.joining(", "));
    return many.values().size() == 1 ? values : CodeBlock.of("{$L}", values);
  }
}
