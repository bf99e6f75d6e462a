package dev.usher.generator.json.declaration;

import java.util.Collection;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads which warnings of deprecation an adapter would get for using its own model. */
final class DeprecationReader {
  private final Elements elements;

  DeprecationReader(Elements elements) {
    this.elements = elements;
  }

  /** The warnings, as {@code @SuppressWarnings} calls them. */
  SortedSet<String> warnings(TypeElement type, Collection<ComponentDeclaration> components) {
    SortedSet<String> warnings = new TreeSet<>();
    Stream.of(
            Stream.of(type, type.getEnclosingElement()),
            ElementFilter.fieldsIn(type.getEnclosedElements()).stream(),
            ElementFilter.methodsIn(type.getEnclosedElements()).stream(),
            ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
            CaseReader.elements(type.getPermittedSubclasses()),
            components.stream().flatMap(this::types))
        .<Element>flatMap(part -> part)
        .filter(elements::isDeprecated)
        .forEach(part -> warnings.add(isForRemoval(part) ? "removal" : "deprecation"));
    return warnings;
  }

  private Stream<TypeElement> types(ComponentDeclaration component) {
    return component
        .type()
        .parts()
        .map(part -> elements.getTypeElement(part.className()))
        .filter(Objects::nonNull);
  }

  private static boolean isForRemoval(Element part) {
    return WrittenAnnotation.find(part, "java.lang.Deprecated")
        .flatMap(annotation -> annotation.flag("forRemoval"))
        .isPresent();
  }
}
