package dev.usher.generator.json.declaration;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The constructor that takes a record's components. */
final class CanonicalConstructor {
  private CanonicalConstructor() {}

  /** Whether {@code constructor} is the one. */
  static boolean is(ExecutableElement constructor, TypeElement type, Types types) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    List<? extends VariableElement> parameters = constructor.getParameters();
    if (components.size() != parameters.size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      TypeMirror parameter = types.erasure(parameters.get(i).asType());
      if (!types.isSameType(parameter, types.erasure(components.get(i).asType()))) {
        return false;
      }
    }
    return true;
  }
}
