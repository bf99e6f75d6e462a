package dev.usher.generator.json.declaration;

import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** An annotation on an element. */
record WrittenAnnotation(Element element, AnnotationMirror mirror) {
  static final String MODEL = "dev.usher.annotations.Model";
  static final String UNKNOWN = "dev.usher.annotations.Unknown";
  static final String JSON = "com.squareup.moshi.Json";
  static final String JSON_QUALIFIER = "com.squareup.moshi.JsonQualifier";

  static Optional<WrittenAnnotation> find(Element element, String name) {
    return all(element).filter(found -> found.is(name)).findFirst();
  }

  static Stream<WrittenAnnotation> all(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    return mirrors.stream().map(mirror -> new WrittenAnnotation(element, mirror));
  }

  boolean is(String name) {
    return type().getQualifiedName().contentEquals(name);
  }

  TypeElement type() {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  Site site() {
    return Site.of(element).at(mirror);
  }

  /** The string that a member is given; empty where it is left to its default. */
  Optional<Sited<String>> string(String member) {
    return value(member)
        .filter(value -> value.getValue() instanceof String)
        .map(value -> new Sited<>((String) value.getValue(), site().at(value)));
  }

  /** Where a member is given {@code true}. */
  Optional<Site> flag(String member) {
    return value(member)
        .filter(value -> Boolean.TRUE.equals(value.getValue()))
        .map(value -> site().at(value));
  }

  private Optional<AnnotationValue> value(String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(entry -> entry.getValue())
        .findFirst();
  }
}
