package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads classes and interfaces; each once. */
final class ClassReader {
  private final DeprecationReader deprecations;
  private final Map<TypeElement, ClassFacts> known = new HashMap<>();

  ClassReader(Elements elements) {
    this.deprecations = new DeprecationReader(elements);
  }

  ClassFacts read(TypeElement type) {
    ClassFacts facts = known.get(type);
    if (facts == null) {
      facts = readAnew(type);
      known.put(type, facts);
    }
    return facts;
  }

  /** What the compiler says of who uses {@code member}, of a class that is named already. */
  Set<String> warnings(Element member) {
    return deprecations.warnings(Stream.of(member));
  }

  private ClassFacts readAnew(TypeElement type) {
    return new ClassFacts(
        ClassName.get(type),
        Visibility.of(type),
        ClassName.get(Visibility.narrowest(type)),
        !type.getTypeParameters().isEmpty(),
        isModel(type),
        // A nested type is named by way of the types around it.
        deprecations.warnings(Visibility.andEnclosing(type)),
        CamelMembersReader.read(type));
  }

  private static boolean isModel(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> ClassName.get((TypeElement) mirror.getAnnotationType().asElement()))
        .anyMatch(AnnotationNames.MODEL::equals);
  }
}
