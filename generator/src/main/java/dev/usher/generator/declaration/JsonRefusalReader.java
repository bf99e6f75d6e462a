package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.JsonRefusal.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads whether Moshi, as clients have it, makes an adapter for a class. It knows some types
 * itself, finds the generated adapters of others, and reads the rest by reflection, for which it
 * has rules of its own (Moshi 1.15: {@code ClassJsonAdapter}, {@code RecordJsonAdapter}). Belongs
 * to one run of the compiler; not thread-safe.
 */
public final class JsonRefusalReader {
  private static final Set<String> SERVED =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.String",
          "java.lang.Object",
          "java.util.Collection",
          "java.util.List",
          "java.util.Set",
          "java.util.Map",
          // These are Usher's to serve.
          "java.time.Instant",
          "java.time.LocalDate",
          "java.net.URI");
  private static final List<String> PLATFORMS =
      List.of("java.", "javax.", "kotlin.", "kotlinx.", "android.", "androidx.", "scala.");
  private static final String KOTLIN = "kotlin.Metadata";
  private static final Set<String> GENERATED =
      Set.of(AnnotationNames.MODEL.canonicalName(), "com.squareup.moshi.JsonClass");
  // What answers come in, and what exceptions are made from.
  private static final Set<ClassName> CONTAINERS =
      Set.of(
          LibraryNames.API_RESPONSE,
          LibraryNames.API_ERROR,
          LibraryNames.PAGES,
          LibraryNames.JOB,
          LibraryNames.RESULT,
          LibraryNames.CALL);
  // Sent and handed out as they are, whatever class they are of.
  private static final Set<String> RAW_BODIES =
      Set.of("okhttp3.RequestBody", "okhttp3.ResponseBody");

  private final Set<String> adapted;
  private final Map<TypeElement, Optional<JsonRefusal>> known = new HashMap<>();

  /**
   * Reads for clients whose Moshi has more adapters than its own.
   *
   * @param adapted qualified names of the types that the application has adapters for
   */
  public JsonRefusalReader(Set<String> adapted) {
    this.adapted = Set.copyOf(adapted);
  }

  /** Why there is no adapter for {@code type}, whatever its type arguments; empty if there is. */
  public Optional<JsonRefusal> read(TypeElement type) {
    Set<TypeElement> visited = new HashSet<>();
    Optional<JsonRefusal> refusal = read(type, visited);
    known.put(type, refusal);
    if (refusal.isEmpty()) {
      visited.forEach(sound -> known.put(sound, refusal));
    }
    return refusal;
  }

  private Optional<JsonRefusal> read(TypeElement type, Set<TypeElement> visited) {
    Optional<JsonRefusal> refusal = known.get(type);
    if (refusal != null) {
      return refusal;
    }
    // Types may have each other.
    return visited.add(type) ? readAnew(type, visited) : Optional.empty();
  }

  private Optional<JsonRefusal> readAnew(TypeElement type, Set<TypeElement> visited) {
    String name = type.getQualifiedName().toString();
    if (SERVED.contains(name) || adapted.contains(name) || type.getKind() == ElementKind.ENUM) {
      return Optional.empty();
    }
    if (PLATFORMS.stream().anyMatch(name::startsWith)) {
      return refused(ofPlatform(type), type);
    }
    if (isAnnotated(type, GENERATED) || CONTAINERS.contains(ClassName.get(type))) {
      return Optional.empty();
    }
    return switch (type.getKind()) {
      case INTERFACE, ANNOTATION_TYPE -> refused(Reason.INTERFACE, type);
      case RECORD ->
          type.getModifiers().contains(Modifier.PUBLIC)
              ? inside(type, type.getRecordComponents(), visited)
              : refused(Reason.HIDDEN_RECORD, type);
      default -> ofClass(type, visited);
    };
  }

  private static Reason ofPlatform(TypeElement type) {
    Set<String> above = new HashSet<>();
    collectAbove(type, above);
    if (above.contains("java.util.Collection")) {
      return Reason.COLLECTION;
    }
    return above.contains("java.util.Map") ? Reason.MAP : Reason.PLATFORM;
  }

  private static void collectAbove(TypeElement type, Set<String> above) {
    Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .flatMap(mirror -> element(mirror).stream())
        .filter(element -> above.add(element.getQualifiedName().toString()))
        .forEach(element -> collectAbove(element, above));
  }

  private Optional<JsonRefusal> ofClass(TypeElement type, Set<TypeElement> visited) {
    List<Element> fields = new ArrayList<>();
    for (Optional<TypeElement> part = Optional.of(type);
        part.isPresent();
        part = element(part.get().getSuperclass())) {
      String name = part.get().getQualifiedName().toString();
      if (RAW_BODIES.contains(name)) {
        return Optional.empty();
      }
      if (PLATFORMS.stream().noneMatch(name::startsWith)) {
        fields.addAll(ElementFilter.fieldsIn(part.get().getEnclosedElements()));
      }
    }
    Set<Modifier> modifiers = type.getModifiers();
    if (type.getNestingKind().isNested() && !modifiers.contains(Modifier.STATIC)) {
      return refused(Reason.INNER, type);
    }
    if (modifiers.contains(Modifier.ABSTRACT)) {
      return refused(Reason.ABSTRACT, type);
    }
    return isAnnotated(type, Set.of(KOTLIN))
        ? refused(Reason.KOTLIN, type)
        : inside(type, fields.stream().filter(JsonRefusalReader::isState).toList(), visited);
  }

  private static boolean isState(Element field) {
    Set<Modifier> modifiers = field.getModifiers();
    return !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.TRANSIENT);
  }

  private Optional<JsonRefusal> inside(
      TypeElement type, List<? extends Element> members, Set<TypeElement> visited) {
    return members.stream()
        .filter(
            member -> member.getAnnotationMirrors().stream().noneMatch(JsonRefusalReader::isExempt))
        .flatMap(
            member ->
                parts(member.asType())
                    .flatMap(part -> read(part, visited).stream())
                    .map(
                        refusal ->
                            refusal.within(type.getSimpleName() + "." + member.getSimpleName())))
        .findFirst();
  }

  /** Qualifiers bring in adapters of the application's; {@code @Json} may leave the member out. */
  private static boolean isExempt(AnnotationMirror mirror) {
    TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
    return isAnnotated(annotation, Set.of(LibraryNames.JSON_QUALIFIER.canonicalName()))
        || (annotation.getQualifiedName().contentEquals("com.squareup.moshi.Json")
            && mirror.getElementValues().values().stream()
                .anyMatch(value -> Boolean.TRUE.equals(value.getValue())));
  }

  private static Stream<TypeElement> parts(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return parts(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        ? Stream.concat(
            element(declared).stream(),
            declared.getTypeArguments().stream().flatMap(JsonRefusalReader::parts))
        : Stream.empty();
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.getKind() == TypeKind.DECLARED
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  private static boolean isAnnotated(TypeElement type, Set<String> annotations) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(annotation -> annotations.contains(annotation.getQualifiedName().toString()));
  }

  private static Optional<JsonRefusal> refused(Reason reason, TypeElement type) {
    return Optional.of(new JsonRefusal(reason, ClassName.get(type), Optional.empty()));
  }
}
