package dev.usher.generator.declaration;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the methods that a client of an interface inherits: the interface's own in source order,
 * then those of the interfaces above it. Of methods that override each other the most specific
 * counts, and only that.
 */
final class EndpointFinder {
  private static final Set<String> NAMES_OF_OBJECT = Set.of("equals", "hashCode", "toString");
  private static final Set<String> OF_OBJECT =
      Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

  private final Types types;

  EndpointFinder(Types types) {
    this.types = types;
  }

  /** The instance methods of {@code type}, each signature once; with those that have a body. */
  List<Found> find(TypeElement type) {
    Map<String, List<Found>> bySignature = new LinkedHashMap<>();
    if (type.asType() instanceof DeclaredType self) {
      visit(self, type, List.of(), bySignature, new HashSet<>());
    }
    return bySignature.values().stream().map(this::mostSpecific).toList();
  }

  private void visit(
      DeclaredType seen,
      TypeElement type,
      List<TypeElement> below,
      Map<String, List<Found>> bySignature,
      Set<Element> visited) {
    if (!visited.add(type)) {
      return;
    }
    List<TypeElement> path = Stream.concat(below.stream(), Stream.of(type)).toList();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (isInherited(method)) {
        ExecutableType signature = asSeen(seen, method);
        Found found = new Found(method, signature, path, List.of());
        bySignature.computeIfAbsent(key(method, signature), key -> new ArrayList<>()).add(found);
      }
    }
    for (TypeMirror above : above(seen, type)) {
      if (above instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && element.getKind().isInterface()) {
        visit(declared, element, path, bySignature, visited);
      }
    }
  }

  private List<? extends TypeMirror> above(DeclaredType seen, TypeElement type) {
    return seen.getTypeArguments().isEmpty() ? type.getInterfaces() : types.directSupertypes(seen);
  }

  private ExecutableType asSeen(DeclaredType seen, ExecutableElement method) {
    return seen.getTypeArguments().isEmpty()
        ? (ExecutableType) method.asType()
        : (ExecutableType) types.asMemberOf(seen, method);
  }

  private String key(ExecutableElement method, ExecutableType signature) {
    return signature.getParameterTypes().stream()
        .map(parameter -> TypeName.get(types.erasure(parameter)).toString())
        .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
  }

  private static boolean isInherited(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE);
  }

  private Found mostSpecific(List<Found> candidates) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    List<Found> specific =
        candidates.stream()
            .filter(found -> candidates.stream().noneMatch(other -> overrides(other, found)))
            .toList();
    Found first = specific.get(0);
    List<String> rivals =
        specific.stream()
            .skip(1)
            .map(rival -> rival.owner().getQualifiedName().toString())
            .toList();
    return new Found(first.method(), first.signature(), first.path(), rivals);
  }

  private boolean overrides(Found other, Found found) {
    return !other.owner().equals(found.owner())
        && types.isSubtype(
            types.erasure(other.owner().asType()), types.erasure(found.owner().asType()));
  }

  /** Whether a class has a method of this signature from {@code Object}, and needs no other. */
  boolean isOfObject(Found found) {
    return NAMES_OF_OBJECT.contains(found.method().getSimpleName().toString())
        && OF_OBJECT.contains(key(found.method(), found.signature()));
  }

  /**
   * A method.
   *
   * @param method as declared
   * @param signature as the interface sees it, type arguments put in
   * @param path from the interface to the one that declares it, both included
   * @param rivals interfaces that declare it too, and no less specifically
   */
  record Found(
      ExecutableElement method,
      ExecutableType signature,
      List<TypeElement> path,
      List<String> rivals) {

    TypeElement owner() {
      return path.get(path.size() - 1);
    }

    boolean isAbstract() {
      return method.getModifiers().contains(Modifier.ABSTRACT);
    }
  }
}
