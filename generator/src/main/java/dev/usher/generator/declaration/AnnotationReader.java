package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads annotations: Usher's and Retrofit's with their defaults, all others as they are written.
 */
final class AnnotationReader {
  private final AnnotationTypes annotationTypes;
  private final ValueReader values;
  private final ExceptionReader exceptions;

  AnnotationReader(
      AnnotationTypes annotationTypes,
      TypeReader types,
      ClassReader classes,
      ExceptionReader exceptions) {
    this.annotationTypes = annotationTypes;
    this.values = new ValueReader(types, classes, this);
    this.exceptions = exceptions;
  }

  /** Reads what {@code element} carries, which stands at {@code site}. */
  Annotations read(Element element, Site site) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return Annotations.none();
    }
    List<AnnotationDeclaration> all = new ArrayList<>();
    List<ErrorMapping> mappings = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors) {
      Site at = site.at(mirror);
      ClassName type = annotationTypes.of(element(mirror)).declared().name();
      if (type.equals(AnnotationNames.ON_ERROR)) {
        mappings.add(mapping(mirror, at));
      } else if (type.equals(AnnotationNames.ON_ERROR_LIST)) {
        nested(mirror, at)
            .map(inner -> mapping(inner.value(), inner.site()))
            .forEach(mappings::add);
      } else {
        all.add(read(mirror, at));
      }
    }
    return new Annotations(all, mappings);
  }

  /** Reads an annotation that stands at {@code site}. */
  AnnotationDeclaration read(AnnotationMirror mirror, Site site) {
    AnnotationTypes.Facts facts = annotationTypes.of(element(mirror));
    List<MemberDeclaration> members = new ArrayList<>();
    mirror
        .getElementValues()
        .forEach((member, value) -> members.add(member(member, value, site.at(value), true)));
    for (Map.Entry<ExecutableElement, AnnotationValue> missing : facts.defaults().entrySet()) {
      if (!mirror.getElementValues().containsKey(missing.getKey())) {
        members.add(member(missing.getKey(), missing.getValue(), site, false));
      }
    }
    return new AnnotationDeclaration(facts.declared(), facts.reach(), site, members);
  }

  private MemberDeclaration member(
      ExecutableElement member, AnnotationValue value, Site site, boolean written) {
    String name = member.getSimpleName().toString();
    return new MemberDeclaration(name, values.read(value, site), site, written);
  }

  private ErrorMapping mapping(AnnotationMirror mirror, Site site) {
    AnnotationDeclaration annotation = read(mirror, site);
    return new ErrorMapping(
        site,
        annotation.integer("status").orElseGet(() -> new Sited<>(0, site)),
        annotation.text("code").orElseGet(() -> new Sited<>("", site)),
        exception(mirror, site));
  }

  private Optional<Sited<ExceptionFacts>> exception(AnnotationMirror mirror, Site site) {
    return mirror.getElementValues().entrySet().stream()
        .filter(member -> member.getKey().getSimpleName().contentEquals("exception"))
        .map(Map.Entry::getValue)
        .flatMap(value -> exception(value, site.at(value)).stream())
        .findFirst();
  }

  private Optional<Sited<ExceptionFacts>> exception(AnnotationValue value, Site site) {
    return value.getValue() instanceof DeclaredType type
            && type.asElement() instanceof TypeElement element
            && !ClassName.get(element).equals(AnnotationNames.ON_ERROR_UNMAPPED)
        ? Optional.of(new Sited<>(exceptions.read(element), site))
        : Optional.empty();
  }

  private static Stream<Sited<AnnotationMirror>> nested(AnnotationMirror container, Site site) {
    return container.getElementValues().values().stream()
        .flatMap(value -> value.getValue() instanceof List<?> list ? list.stream() : Stream.of())
        .filter(AnnotationValue.class::isInstance)
        .map(AnnotationValue.class::cast)
        .flatMap(
            value ->
                value.getValue() instanceof AnnotationMirror inner
                    ? Stream.of(new Sited<>(inner, site.at(value)))
                    : Stream.of());
  }

  private static TypeElement element(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
