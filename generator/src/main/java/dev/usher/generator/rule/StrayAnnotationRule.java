package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.ErrorMapping;
import dev.usher.generator.declaration.MethodDeclaration;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.stream.Stream;

/** Usher's annotations mean nothing on methods that have a body. */
final class StrayAnnotationRule implements ClientRule {

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    return client.otherMethods().stream().flatMap(StrayAnnotationRule::check).toList();
  }

  private static Stream<Diagnostic> check(MethodDeclaration method) {
    return Stream.concat(Stream.of(method.annotations()), method.parameters().stream())
        .flatMap(annotations -> check(annotations, method.name()));
  }

  private static Stream<Diagnostic> check(Annotations annotations, String method) {
    return Stream.concat(
        annotations.all().stream()
            .filter(found -> found.type().packageName().equals(AnnotationNames.PACKAGE))
            .map((AnnotationDeclaration found) -> stray(found.display(), found.site(), method)),
        annotations.mappings().stream()
            .map((ErrorMapping found) -> stray("@OnError", found.site(), method)));
  }

  private static Diagnostic stray(String annotation, Site site, String method) {
    return Diagnostic.of(
        Code.STRAY_ANNOTATION,
        site,
        annotation + " does nothing on " + method + ", which has a body and is no endpoint",
        "leave it out, or make the method abstract");
  }
}
