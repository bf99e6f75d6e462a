package dev.usher.generator;

import com.google.auto.common.MoreTypes;
import com.google.auto.common.SuperficialValidation;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.diagnostic.Site;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Whether all that a type mentions exists: in its annotations, its signatures, and those of the
 * types that it extends.
 */
final class Readiness {
  private final Sources sources;
  private final Map<String, Boolean> verdicts = new HashMap<>();

  Readiness(Sources sources) {
    this.sources = sources;
  }

  /** Forgets the verdicts of the round before: what was missing may have been generated. */
  void startRound() {
    verdicts.clear();
  }

  boolean isReady(TypeElement type) {
    return unsound(type).isEmpty();
  }

  /**
   * What to say of a type that never became ready: nothing where the compiler looks at the source
   * and sees for itself.
   */
  Report explain(TypeElement type) {
    return unsound(type)
        .filter(culprit -> !sources.contain(culprit))
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
            + ", which needs "
            + Signatures.missing(culprit).orElse("a type")
            + ", and that is not on the class path",
        "add the library that has it to the dependencies");
  }

  private Optional<TypeElement> unsound(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    collect(type, all);
    return all.stream().filter(one -> !isSound(one)).findFirst();
  }

  private static void collect(TypeElement type, Set<TypeElement> all) {
    if (all.add(type)) {
      for (TypeMirror above : type.getInterfaces()) {
        if (above.getKind() == TypeKind.DECLARED) {
          collect(MoreTypes.asTypeElement(above), all);
        }
      }
    }
  }

  private boolean isSound(TypeElement type) {
    return verdicts.computeIfAbsent(
        type.getQualifiedName().toString(),
        name ->
            SuperficialValidation.validateElement(type)
                && (sources.contain(type) || Signatures.missing(type).isEmpty()));
  }
}
