package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.diagnostic.Site;

/** Places on parameters. */
final class Bindings {
  private Bindings() {}

  /** The annotation of a type, or else the parameter. */
  static Site site(ParameterDeclaration parameter, ClassName annotation) {
    return parameter
        .annotations()
        .find(annotation)
        .map(AnnotationDeclaration::site)
        .orElseGet(parameter::site);
  }
}
