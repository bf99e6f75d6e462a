package dev.usher.generator.json.declaration;

import dev.usher.generator.declaration.DeprecationReader;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads which warnings an adapter would get for using its own model. */
final class AdapterWarningsReader {
  private final Elements elements;
  private final DeprecationReader deprecations;

  AdapterWarningsReader(Elements elements) {
    this.elements = elements;
    this.deprecations = new DeprecationReader(elements);
  }

  /** The warnings, as {@code @SuppressWarnings} calls them. */
  SortedSet<String> warnings(TypeElement type, Collection<ComponentDeclaration> components) {
    Stream<Element> used =
        Stream.of(
                Stream.of(type, type.getEnclosingElement()),
                ElementFilter.fieldsIn(type.getEnclosedElements()).stream(),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream(),
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                CaseReader.elements(type.getPermittedSubclasses()),
                components.stream().flatMap(this::types))
            .<Element>flatMap(part -> part);
    return new TreeSet<>(deprecations.warnings(used));
  }

  private Stream<TypeElement> types(ComponentDeclaration component) {
    return component
        .type()
        .parts()
        .map(part -> elements.getTypeElement(part.className()))
        .filter(Objects::nonNull);
  }
}
