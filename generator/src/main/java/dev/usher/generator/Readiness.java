package dev.usher.generator;

import com.google.auto.common.MoreTypes;
import com.google.auto.common.SuperficialValidation;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.diagnostic.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Whether all that a type mentions exists: in its annotations, its signatures, and those of the
 * types that it extends.
 */
final class Readiness {
  private final Set<String> sources = new HashSet<>();
  private final Map<String, Boolean> verdicts = new HashMap<>();

  /** Forgets the verdicts of the round before: what was missing may have been generated. */
  void startRound(RoundEnvironment round) {
    verdicts.clear();
    for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
      sources.add(root.getQualifiedName().toString());
    }
  }

  boolean isReady(TypeElement type) {
    return isSound(type) && supertypes(type).allMatch(this::isReady);
  }

  /**
   * What to say of a type that never became ready: nothing where the compiler looks at its source
   * and sees for itself.
   */
  Report explain(TypeElement type) {
    if (!isSound(type)) {
      return Report.clean();
    }
    return unsound(type)
        .filter(culprit -> !isSource(culprit))
        .map(culprit -> Report.of(missing(type, culprit)))
        .orElseGet(Report::clean);
  }

  private static Diagnostic missing(TypeElement type, TypeElement culprit) {
    return Diagnostic.of(
        Code.MISSING_TYPE,
        Site.of(type),
        type.getQualifiedName()
            + " extends "
            + culprit.getQualifiedName()
            + ", which needs a type that is not on the class path",
        "add the library that has it to the dependencies");
  }

  private Optional<TypeElement> unsound(TypeElement type) {
    return isSound(type)
        ? supertypes(type).flatMap(above -> unsound(above).stream()).findFirst()
        : Optional.of(type);
  }

  private boolean isSource(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return sources.contains(((TypeElement) outermost).getQualifiedName().toString());
  }

  private boolean isSound(TypeElement type) {
    String name = type.getQualifiedName().toString();
    Boolean known = verdicts.get(name);
    if (known == null) {
      known = SuperficialValidation.validateElement(type);
      verdicts.put(name, known);
    }
    return known;
  }

  private static Stream<TypeElement> supertypes(TypeElement type) {
    List<? extends TypeMirror> interfaces = type.getInterfaces();
    return interfaces.stream()
        .filter(above -> above.getKind() == TypeKind.DECLARED)
        .map(above -> MoreTypes.asTypeElement(above));
  }
}
