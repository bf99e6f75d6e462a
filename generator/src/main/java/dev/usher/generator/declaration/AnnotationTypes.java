package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.lang.annotation.Retention;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** What is to be known of annotations' types; each is looked at once. */
final class AnnotationTypes {
  private static final Set<String> WITH_DEFAULTS =
      Set.of(AnnotationNames.PACKAGE, RetrofitNames.PACKAGE);
  private static final ClassName RETENTION = ClassName.get(Retention.class);

  private final ClassReader classes;
  private final Map<TypeElement, Facts> known = new HashMap<>();

  AnnotationTypes(ClassReader classes) {
    this.classes = classes;
  }

  Facts of(TypeElement type) {
    Facts facts = known.get(type);
    if (facts == null) {
      facts = read(type);
      known.put(type, facts);
    }
    return facts;
  }

  private Facts read(TypeElement type) {
    ClassFacts declared = classes.read(type);
    return new Facts(
        declared,
        reach(type),
        WITH_DEFAULTS.contains(declared.name().packageName()) ? defaults(type) : Map.of());
  }

  private static AnnotationDeclaration.Reach reach(TypeElement type) {
    if (!isSeenAtRunTime(type)) {
      return AnnotationDeclaration.Reach.COMPILER;
    }
    return type.getAnnotationMirrors().stream()
            .map(AnnotationTypes::name)
            .anyMatch(LibraryNames.JSON_QUALIFIER::equals)
        ? AnnotationDeclaration.Reach.JSON_QUALIFIER
        : AnnotationDeclaration.Reach.RUN_TIME;
  }

  // Not Element.getAnnotation: what it gives throws when a value makes no sense.
  private static boolean isSeenAtRunTime(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(mirror -> name(mirror).equals(RETENTION))
        .flatMap(mirror -> mirror.getElementValues().values().stream())
        .map(AnnotationValue::getValue)
        .anyMatch(
            policy ->
                policy instanceof VariableElement constant
                    && constant.getSimpleName().contentEquals("RUNTIME"));
  }

  private static ClassName name(AnnotationMirror mirror) {
    return ClassName.get((TypeElement) mirror.getAnnotationType().asElement());
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
   * @param declared what is known of any class
   * @param reach whom it is for
   * @param defaults the members that need not be written; only of Usher's and Retrofit's
   */
  record Facts(
      ClassFacts declared,
      AnnotationDeclaration.Reach reach,
      Map<ExecutableElement, AnnotationValue> defaults) {}
}
