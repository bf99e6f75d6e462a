package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.ErrorCaseDeclaration.Form;
import dev.usher.generator.diagnostic.Site;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the sealed interfaces that errors of results are, for one interface; each once. */
public final class ErrorTypeReader {
  private static final Set<ClassName> FUTURES =
      Set.of(ClassName.get(CompletableFuture.class), ClassName.get(CompletionStage.class));

  private final TypeReader types;
  private final ClassReader classes;
  private final AnnotationReader annotations;
  private final Predicate<Element> isSource;
  private final TypeElement subject;
  private final Map<TypeElement, ErrorTypeDeclaration> known = new HashMap<>();

  ErrorTypeReader(
      TypeReader types,
      ClassReader classes,
      AnnotationReader annotations,
      Predicate<Element> isSource,
      TypeElement subject) {
    this.types = types;
    this.classes = classes;
    this.annotations = annotations;
    this.isSource = isSource;
    this.subject = subject;
  }

  /**
   * The error type of a result that a method at {@code site} returns, be it in a future; empty
   * where it returns none, or the errors are no sealed interface.
   */
  Optional<ErrorTypeDeclaration> read(TypeMirror returned, Site site) {
    return errorType(returned)
        .filter(PermittedReader::isSealedInterface)
        .map(type -> known.computeIfAbsent(type, anew -> readAnew(anew, site)));
  }

  /** The class or interface that the errors of a result are, whatever it is. */
  public static Optional<TypeElement> errorType(TypeMirror returned) {
    if (returned.getKind() != TypeKind.DECLARED || !(returned instanceof DeclaredType type)) {
      return Optional.empty();
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    ClassName name = ClassName.get((TypeElement) type.asElement());
    if (FUTURES.contains(name) && arguments.size() == 1) {
      return errorType(arguments.get(0));
    }
    return name.equals(LibraryNames.RESULT) && arguments.size() == 2
        ? element(arguments.get(1))
        : Optional.empty();
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
            && type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** {@code type} and all that it permits, directly or by way of another sealed interface. */
  public static Set<TypeElement> family(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    collect(type, all);
    return all;
  }

  private static void collect(TypeElement type, Set<TypeElement> all) {
    if (all.add(type) && PermittedReader.isSealedInterface(type)) {
      PermittedReader.read(type).forEach(permitted -> collect(permitted, all));
    }
  }

  private ErrorTypeDeclaration readAnew(TypeElement type, Site method) {
    Site site = site(type, type, method);
    return new ErrorTypeDeclaration(
        site,
        classes.read(type),
        annotations.read(type, site),
        family(type).stream()
            .filter(permitted -> !PermittedReader.isSealedInterface(permitted))
            .map(permitted -> readCase(permitted, method))
            .toList());
  }

  private ErrorCaseDeclaration readCase(TypeElement type, Site method) {
    Site site = site(type, type, method);
    return new ErrorCaseDeclaration(
        site,
        classes.read(type),
        form(type),
        annotations.read(type, site),
        type.getRecordComponents().stream()
            .map(component -> component(type, component, method))
            .toList(),
        Set.copyOf(
            ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .flatMap(constructor -> classes.warnings(constructor).stream())
                .toList()));
  }

  private static Form form(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> Form.RECORD;
      case ENUM -> Form.ENUM;
      case INTERFACE -> Form.INTERFACE;
      default -> Form.CLASS;
    };
  }

  private ErrorComponentDeclaration component(
      TypeElement type, RecordComponentElement component, Site method) {
    // The field has a place in the source on every compiler; the component has none on javac 17.
    List<Element> fields =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
            .<Element>map(field -> field)
            .toList();
    Site site = site(fields.stream().findFirst().orElse(component), type, method);
    List<Element> parts =
        Stream.of(
                fields.stream(),
                Stream.of(component),
                // Where a component is called as no method may be, javac has made none.
                Stream.ofNullable(component.getAccessor()))
            .<Element>flatMap(part -> part)
            .toList();
    return new ErrorComponentDeclaration(
        site,
        component.getSimpleName().toString(),
        types.readJson(component.asType()),
        new Annotations(
            parts.stream().flatMap(part -> annotations.read(part, site).all().stream()).toList(),
            List.of()));
  }

  private Site site(Element part, TypeElement owner, Site method) {
    return isSource.test(owner)
        ? Site.of(part).within(subject)
        : method.standingInFor(owner.getQualifiedName().toString());
  }
}
