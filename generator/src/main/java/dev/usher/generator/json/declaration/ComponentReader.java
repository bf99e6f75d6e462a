package dev.usher.generator.json.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.Visibility;
import dev.usher.generator.diagnostic.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Reads components of records. An annotation on a component goes to the component, its field, its
 * accessor and its parameter, to each that the annotation's {@code @Target} allows: all are looked
 * at.
 */
final class ComponentReader {
  private final TypeShapeReader shapes;
  private final Types types;

  ComponentReader(TypeShapeReader shapes, Types types) {
    this.shapes = shapes;
    this.types = types;
  }

  ComponentDeclaration read(TypeElement type, RecordComponentElement component) {
    List<WrittenAnnotation> annotations = annotations(type, component);
    Optional<WrittenAnnotation> json =
        annotations.stream()
            .filter(annotation -> annotation.is(WrittenAnnotation.JSON))
            .findFirst();
    return new ComponentDeclaration(
        Site.of(field(type, component).orElse(component)),
        component.getSimpleName().toString(),
        json.flatMap(annotation -> annotation.string("name")),
        json.flatMap(annotation -> annotation.flag("ignore")),
        shapes.read(component.asType()),
        qualifiers(annotations));
  }

  /**
   * The field has a place in the source on every compiler; the component itself has none on javac
   * 17.
   */
  private static Optional<Element> field(TypeElement type, RecordComponentElement component) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .<Element>map(field -> field)
        .findFirst();
  }

  private List<WrittenAnnotation> annotations(TypeElement type, RecordComponentElement component) {
    Stream<? extends Element> parameters =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> CanonicalConstructor.is(constructor, type, types))
            .flatMap(constructor -> constructor.getParameters().stream())
            .filter(parameter -> parameter.getSimpleName().equals(component.getSimpleName()));
    return Stream.of(
            field(type, component).stream(),
            Stream.of(component),
            // Where a component is called as no method may be, javac has made none.
            Stream.ofNullable(component.getAccessor()),
            parameters)
        .flatMap(part -> part)
        .flatMap(WrittenAnnotation::all)
        .toList();
  }

  private static List<QualifierDeclaration> qualifiers(List<WrittenAnnotation> annotations) {
    Map<ClassName, QualifierDeclaration> qualifiers = new LinkedHashMap<>();
    annotations.stream()
        .filter(ComponentReader::isQualifier)
        .map(ComponentReader::qualifier)
        .forEach(qualifier -> qualifiers.putIfAbsent(qualifier.type(), qualifier));
    return List.copyOf(qualifiers.values());
  }

  private static boolean isQualifier(WrittenAnnotation annotation) {
    return WrittenAnnotation.find(annotation.type(), WrittenAnnotation.JSON_QUALIFIER).isPresent();
  }

  private static QualifierDeclaration qualifier(WrittenAnnotation annotation) {
    return new QualifierDeclaration(
        annotation.site(),
        ClassName.get(annotation.type()),
        !ElementFilter.methodsIn(annotation.type().getEnclosedElements()).isEmpty(),
        Visibility.hider(annotation.type()).map(ClassName::get));
  }
}
