package dev.usher.generator.declaration;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads exceptions, as seen from one package; each once. */
final class ExceptionReader {
  private static final Set<ClassName> UNCHECKED =
      Set.of(ClassName.get(RuntimeException.class), ClassName.get(Error.class));

  private final TypeReader types;
  private final ClassReader classes;
  private final String fromPackage;
  private final Predicate<Element> isSource;
  private final Map<ClassName, ExceptionFacts> known = new HashMap<>();

  ExceptionReader(
      TypeReader types,
      ClassReader classes,
      PackageElement fromPackage,
      Predicate<Element> isSource) {
    this.types = types;
    this.classes = classes;
    this.fromPackage = fromPackage.getQualifiedName().toString();
    this.isSource = isSource;
  }

  ExceptionFacts read(TypeElement exception) {
    ClassName name = ClassName.get(exception);
    ExceptionFacts facts = known.get(name);
    if (facts == null) {
      facts = readAnew(exception);
      known.put(name, facts);
    }
    return facts;
  }

  private ExceptionFacts readAnew(TypeElement exception) {
    Set<ClassName> supertypes = supertypes(exception);
    return new ExceptionFacts(
        classes.read(exception),
        isSource.test(exception),
        exception.getModifiers().contains(Modifier.ABSTRACT),
        isAccessible(exception),
        isInner(exception),
        isChecked(supertypes),
        supertypes,
        ElementFilter.constructorsIn(exception.getEnclosedElements()).stream()
            .filter(this::isAccessible)
            .map(this::constructor)
            .toList());
  }

  private ExceptionFacts.ConstructorFacts constructor(ExecutableElement constructor) {
    List<TypeFacts> parameters =
        constructor.getParameters().stream()
            .map(VariableElement::asType)
            .map(constructor.getParameters().size() == 2 ? types::readJson : types::read)
            .toList();
    boolean throwsChecked =
        constructor.getThrownTypes().stream()
            .anyMatch(thrown -> thrown instanceof DeclaredType type && isChecked(supertypes(type)));
    return new ExceptionFacts.ConstructorFacts(
        parameters, throwsChecked, classes.warnings(constructor));
  }

  private boolean isAccessible(Element part) {
    String in = MoreElements.getPackage(part).getQualifiedName().toString();
    return Visibility.of(part).reaches(in, fromPackage);
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean isChecked(Set<ClassName> supertypes) {
    return supertypes.stream().noneMatch(UNCHECKED::contains);
  }

  private static Set<ClassName> supertypes(DeclaredType type) {
    return supertypes((TypeElement) type.asElement());
  }

  private static Set<ClassName> supertypes(TypeElement type) {
    Set<ClassName> names = new LinkedHashSet<>();
    names.add(ClassName.get(type));
    TypeMirror above = type.getSuperclass();
    while (above instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && names.add(ClassName.get(element))) {
      above = element.getSuperclass();
    }
    return names;
  }
}
