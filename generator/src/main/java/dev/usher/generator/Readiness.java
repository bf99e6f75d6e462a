package dev.usher.generator;

import com.google.auto.common.MoreTypes;
import com.google.auto.common.SuperficialValidation;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.ErrorTypeReader;
import dev.usher.generator.declaration.PermittedReader;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.MisreadAnnotations;
import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.diagnostic.Site;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Whether all that a type mentions exists: in its annotations, its signatures, and those of the
 * types that it extends and of the error types that it returns; and whether it is anything that the
 * compiler has no complaint of.
 */
final class Readiness {
  private final Sources sources;
  private final Defects defects;
  private final Optional<MisreadAnnotations> misread;
  private final Map<String, Boolean> verdicts = new HashMap<>();

  Readiness(Sources sources, ProcessingEnvironment environment) {
    this.sources = sources;
    this.defects = new Defects(environment.getTypeUtils());
    this.misread =
        MisreadAnnotations.in(environment, Set.of(AnnotationNames.PACKAGE, RetrofitNames.PACKAGE));
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
            + (withInherited(type).contains(culprit) ? " extends " : " has errors that are a ")
            + culprit.getQualifiedName()
            + ", which needs "
            + Signatures.missing(culprit).orElse("a type")
            + ", and that is not on the class path",
        "add the library that has it to the dependencies");
  }

  /** Whether what rules find in {@code type} may be something that the compiler left out. */
  boolean isMisread(TypeElement type) {
    return misread.stream().anyMatch(found -> needed(type).stream().anyMatch(found::areOn));
  }

  private Optional<TypeElement> unsound(TypeElement type) {
    return needed(type).stream().filter(one -> !isSound(one)).findFirst();
  }

  /** {@code type}, the interfaces above it, and what their methods return errors as. */
  private static Set<TypeElement> needed(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>(withInherited(type));
    List.copyOf(all).stream()
        .flatMap(one -> ElementFilter.methodsIn(one.getEnclosedElements()).stream())
        .flatMap(method -> ErrorTypeReader.errorType(method.getReturnType()).stream())
        .filter(PermittedReader::isSealedInterface)
        .flatMap(errors -> ErrorTypeReader.family(errors).stream())
        .forEach(all::add);
    return all;
  }

  /** {@code type}, and the interfaces above it. */
  static Set<TypeElement> withInherited(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    collect(type, all);
    return all;
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
                && (sources.contain(type)
                    ? !defects.in(type)
                    : Signatures.missing(type).isEmpty()));
  }
}
