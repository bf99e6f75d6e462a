package dev.usher.generator.declaration;

import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Reads the values of annotations' members. */
final class ValueReader extends SimpleAnnotationValueVisitor14<Value, Site> {
  private final TypeReader types;
  private final ClassReader classes;
  private final AnnotationReader annotations;

  ValueReader(TypeReader types, ClassReader classes, AnnotationReader annotations) {
    this.types = types;
    this.classes = classes;
    this.annotations = annotations;
  }

  Value read(AnnotationValue value, Site site) {
    return value.accept(this, site);
  }

  @Override
  public Value visitString(String text, Site site) {
    return new Value.Text(text);
  }

  @Override
  public Value visitType(TypeMirror type, Site site) {
    return new Value.TypeLiteral(types.read(type));
  }

  @Override
  public Value visitEnumConstant(VariableElement constant, Site site) {
    return constant.getEnclosingElement() instanceof TypeElement type
        ? new Value.Constant(
            classes.read(type), constant.getSimpleName().toString(), classes.warnings(constant))
        : new Value.Unreadable();
  }

  @Override
  public Value visitAnnotation(AnnotationMirror annotation, Site site) {
    return new Value.Nested(annotations.read(annotation, site));
  }

  @Override
  public Value visitArray(List<? extends AnnotationValue> elements, Site site) {
    return new Value.Many(
        elements.stream()
            .map(element -> new Sited<>(read(element, site.at(element)), site.at(element)))
            .toList());
  }

  @Override
  protected Value defaultAction(Object value, Site site) {
    return new Value.Primitive(value);
  }
}
