package dev.usher.generator.declaration;

import com.palantir.javapoet.TypeName;
import dev.usher.generator.diagnostic.Site;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Finds where to report what is wrong with the parts of one interface, the inherited ones included.
 */
final class Sites {
  private final TypeElement subject;
  private final Predicate<Element> isSource;

  Sites(TypeElement subject, Predicate<Element> isSource) {
    this.subject = subject;
    this.isSource = isSource;
  }

  Site ofSubject() {
    return Site.of(subject);
  }

  /** A type above the interface, or the interface itself. */
  Site of(TypeElement type) {
    return of(type, type, () -> type.getQualifiedName().toString());
  }

  /** A method of a type above the interface, or of the interface itself. */
  Site of(ExecutableElement method, TypeElement owner) {
    return of(method, owner, () -> owner.getQualifiedName() + "." + signature(method));
  }

  /** A parameter of a method of a type above the interface, or of the interface itself. */
  Site of(VariableElement parameter, ExecutableElement method, TypeElement owner) {
    return of(parameter, owner, () -> owner.getQualifiedName() + "." + signature(method));
  }

  // Not Element.toString: compilers differ there.
  private static String signature(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> TypeName.get(parameter.asType()).toString())
        .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
  }

  Site ofPackage(PackageElement in) {
    return isSource.test(in)
        ? Site.of(in).within(subject)
        : ofSubject().standingInFor("package " + in.getQualifiedName());
  }

  private Site of(Element part, TypeElement owner, Supplier<String> origin) {
    if (owner.equals(subject)) {
      return Site.of(part);
    }
    return isSource.test(owner)
        ? Site.of(part).within(subject)
        : ofSubject().standingInFor(origin.get());
  }
}
