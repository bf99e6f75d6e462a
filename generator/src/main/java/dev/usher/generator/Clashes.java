package dev.usher.generator;

import com.google.auto.common.MoreElements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.ReferenceType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds methods of one signature that one type cannot have both. */
final class Clashes {
  private final Types types;

  Clashes(Types types) {
    this.types = types;
  }

  /** Whether {@code type} declares or inherits such methods. */
  boolean in(TypeElement type) {
    Map<String, List<ExecutableElement>> byName = new HashMap<>();
    Readiness.withInherited(type).stream()
        .flatMap(one -> ElementFilter.methodsIn(one.getEnclosedElements()).stream())
        .filter(Clashes::isInherited)
        .forEach(
            method -> byName.computeIfAbsent(name(method), name -> new ArrayList<>()).add(method));
    return byName.values().stream()
        .anyMatch(methods -> methods.size() > 1 && clash((DeclaredType) type.asType(), methods));
  }

  private boolean clash(DeclaredType type, List<ExecutableElement> methods) {
    for (int i = 0; i < methods.size(); i++) {
      for (int j = i + 1; j < methods.size(); j++) {
        if (clash(type, methods.get(i), methods.get(j), methods)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean clash(
      DeclaredType type,
      ExecutableElement one,
      ExecutableElement other,
      List<ExecutableElement> all) {
    if (one.getParameters().size() != other.getParameters().size()) {
      return false;
    }
    if (types.isSameType(owner(one), owner(other))) {
      return haveOneErasure((ExecutableType) one.asType(), (ExecutableType) other.asType());
    }
    ExecutableType first = (ExecutableType) types.asMemberOf(type, one);
    ExecutableType second = (ExecutableType) types.asMemberOf(type, other);
    boolean isOverridden =
        types.isSubsignature(first, second) || types.isSubsignature(second, first);
    return isOverridden
        && (isUnsettled(one, other, all) || !(returns(first, second) || returns(second, first)));
  }

  /** Whether one has a body, the other is unrelated, and nothing settles which of them holds. */
  private boolean isUnsettled(
      ExecutableElement one, ExecutableElement other, List<ExecutableElement> all) {
    return (one.isDefault() || other.isDefault())
        && all.stream().noneMatch(method -> isWithin(method, one) && isWithin(method, other));
  }

  /** Whether {@code method} is of the interface of {@code above}, or of one below it. */
  private boolean isWithin(ExecutableElement method, ExecutableElement above) {
    return types.isSubtype(owner(method), owner(above));
  }

  private TypeMirror owner(ExecutableElement method) {
    return types.erasure(MoreElements.asType(method.getEnclosingElement()).asType());
  }

  private boolean haveOneErasure(ExecutableType first, ExecutableType second) {
    for (int i = 0; i < first.getParameterTypes().size(); i++) {
      TypeMirror erased = types.erasure(first.getParameterTypes().get(i));
      if (!types.isSameType(erased, types.erasure(second.getParameterTypes().get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code below} may stand where {@code above} is expected. */
  private boolean returns(ExecutableType below, ExecutableType above) {
    TypeMirror lower = below.getReturnType();
    TypeMirror upper = above.getReturnType();
    return (lower instanceof ReferenceType && upper instanceof ReferenceType)
        ? types.isSubtype(types.erasure(lower), types.erasure(upper))
        : lower.getKind() == upper.getKind();
  }

  private static String name(ExecutableElement method) {
    return method.getSimpleName().toString();
  }

  private static boolean isInherited(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE);
  }
}
