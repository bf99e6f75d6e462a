package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What is to be known of annotations' types; each is looked at once. */
final class AnnotationTypes {
  private static final Set<String> WITH_DEFAULTS =
      Set.of(AnnotationNames.PACKAGE, RetrofitNames.PACKAGE);

  private final Map<TypeElement, Facts> known = new HashMap<>();

  Facts of(TypeElement type) {
    Facts facts = known.get(type);
    if (facts == null) {
      facts = read(type);
      known.put(type, facts);
    }
    return facts;
  }

  private static Facts read(TypeElement type) {
    ClassName name = ClassName.get(type);
    return new Facts(
        name, reach(type), WITH_DEFAULTS.contains(name.packageName()) ? defaults(type) : Map.of());
  }

  private static AnnotationDeclaration.Reach reach(TypeElement type) {
    Retention retention = type.getAnnotation(Retention.class);
    if (retention == null || retention.value() != RetentionPolicy.RUNTIME) {
      return AnnotationDeclaration.Reach.COMPILER;
    }
    return type.getAnnotationMirrors().stream()
            .map(mirror -> ClassName.get((TypeElement) mirror.getAnnotationType().asElement()))
            .anyMatch(LibraryNames.JSON_QUALIFIER::equals)
        ? AnnotationDeclaration.Reach.JSON_QUALIFIER
        : AnnotationDeclaration.Reach.RUN_TIME;
  }

  private static Map<ExecutableElement, AnnotationValue> defaults(TypeElement type) {
    Map<ExecutableElement, AnnotationValue> defaults = new LinkedHashMap<>();
    for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationValue value = member.getDefaultValue();
      if (value != null) {
        defaults.put(member, value);
      }
    }
    return defaults;
  }

  /**
   * What is known of one.
   *
   * @param name its name
   * @param reach how far it is seen
   * @param defaults the members that need not be written; only of Usher's and Retrofit's
   */
  record Facts(
      ClassName name,
      AnnotationDeclaration.Reach reach,
      Map<ExecutableElement, AnnotationValue> defaults) {}
}
