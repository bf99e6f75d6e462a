package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.ScopeName;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Of scopes in one list, none is another or within another. */
final class RedundantScopeRule implements AnnotationsRule {

  @Override
  public List<Diagnostic> check(Annotations annotations) {
    return Stream.of(AnnotationNames.REQUIRES_SCOPE, AnnotationNames.GRANTED_SCOPES)
        .flatMap(
            type ->
                annotations.find(type).stream()
                    .flatMap(annotation -> check(annotation.texts("value"), type)))
        .toList();
  }

  private static Stream<Diagnostic> check(List<Sited<String>> scopes, ClassName annotation) {
    return IntStream.range(0, scopes.size())
        .boxed()
        .flatMap(
            index ->
                IntStream.range(0, scopes.size())
                    .filter(other -> isWithin(scopes, index, other, annotation))
                    .mapToObj(other -> redundant(scopes.get(index), scopes.get(other)))
                    .limit(1));
  }

  private static boolean isWithin(
      List<Sited<String>> scopes, int index, int other, ClassName annotation) {
    String one = scopes.get(index).value();
    String wider = scopes.get(other).value();
    if (one.equals(wider)) {
      return other < index;
    }
    // A bare resource that is required takes its access from the verb: it is not both.
    boolean isBoth = wider.contains(":") || annotation.equals(AnnotationNames.GRANTED_SCOPES);
    return (isBoth || one.endsWith(":" + wider)) && new ScopeName(wider).covers(new ScopeName(one));
  }

  private static Diagnostic redundant(Sited<String> scope, Sited<String> wider) {
    return Diagnostic.of(
        Code.REDUNDANT_SCOPE,
        scope.site(),
        scope.value().equals(wider.value())
            ? "\"" + scope.value() + "\" is there already"
            : "\"" + wider.value() + "\" covers \"" + scope.value() + "\" too",
        "leave it out");
  }
}
