package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what {@code toString()} makes of values. Each class is looked at once. */
final class TextReader {
  private static final Map<ClassName, Contents.Text> KNOWN =
      Map.of(
          ClassName.get(Optional.class), Contents.Text.OPTIONAL,
          ClassName.get(OptionalInt.class), Contents.Text.OPTIONAL,
          ClassName.get(OptionalLong.class), Contents.Text.OPTIONAL,
          ClassName.get(OptionalDouble.class), Contents.Text.OPTIONAL,
          ClassName.get(Date.class), Contents.Text.DATE);
  private static final Set<ElementKind> CLASSES =
      Set.of(ElementKind.CLASS, ElementKind.RECORD, ElementKind.ENUM);
  private static final Set<String> ROOTS =
      Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");

  private final SupertypeReader supertypes;
  private final Map<Element, Contents.Text> known = new HashMap<>();

  TextReader(SupertypeReader supertypes) {
    this.supertypes = supertypes;
  }

  Contents.Text read(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Contents.Text.ARRAY;
    }
    if (!(type instanceof DeclaredType declared) || type.getKind() == TypeKind.ERROR) {
      return Contents.Text.PLAIN;
    }
    Contents.Text text = known.get(declared.asElement());
    if (text == null) {
      text = read(declared);
      known.put(declared.asElement(), text);
    }
    return text;
  }

  private Contents.Text read(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    ClassName name = ClassName.get(element);
    if (KNOWN.containsKey(name)) {
      return KNOWN.getOrDefault(name, Contents.Text.PLAIN);
    }
    if (supertypes.isCollectionOrMap(type)) {
      return Contents.Text.COLLECTION;
    }
    boolean isJdk = name.packageName().startsWith("java.");
    return isJdk || !CLASSES.contains(element.getKind()) || definesText(element)
        ? Contents.Text.PLAIN
        : withoutText(element);
  }

  private static Contents.Text withoutText(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> Contents.Text.RECORD;
      case ENUM -> isRenamed(type) ? Contents.Text.MODEL_CONSTANT : Contents.Text.PLAIN;
      default -> isPlainClass(type) ? Contents.Text.IDENTITY : Contents.Text.PLAIN;
    };
  }

  // A subclass may know better than an abstract class, and so may what an annotation generates.
  private static boolean isPlainClass(TypeElement type) {
    return !type.getModifiers().contains(Modifier.ABSTRACT)
        && type.getAnnotationMirrors().isEmpty();
  }

  // The one that the compiler gives to a record is final, and hardly any that is written. Of what
  // is above a class that does not compile nothing is known.
  private static boolean definesText(TypeElement type) {
    if (ROOTS.contains(type.getQualifiedName().toString())) {
      return false;
    }
    boolean isRecord = type.getKind() == ElementKind.RECORD;
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(TextReader::isText)
            .anyMatch(text -> !isRecord || !text.getModifiers().contains(Modifier.FINAL))
        || type.getSuperclass().getKind() != TypeKind.DECLARED
        || definesText((TypeElement) ((DeclaredType) type.getSuperclass()).asElement());
  }

  private static boolean isText(ExecutableElement method) {
    return method.getSimpleName().contentEquals("toString") && method.getParameters().isEmpty();
  }

  private static boolean isRenamed(TypeElement type) {
    return isAnnotated(type, AnnotationNames.MODEL)
        && type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .anyMatch(TextReader::isRenamed);
  }

  private static boolean isRenamed(Element constant) {
    return isAnnotated(constant, LibraryNames.JSON)
        || constant.getSimpleName().chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isAnnotated(Element element, ClassName annotation) {
    return element.getAnnotationMirrors().stream()
        .map(mirror -> ClassName.get((TypeElement) mirror.getAnnotationType().asElement()))
        .anyMatch(annotation::equals);
  }
}
