package dev.usher.generator.json.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.PermittedReader;
import dev.usher.generator.declaration.SnakeCase;
import dev.usher.generator.declaration.Visibility;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import dev.usher.generator.json.declaration.CaseDeclaration.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads how sealed interfaces and their cases belong together, downwards and upwards. */
final class CaseReader {
  private CaseReader() {}

  /** The types that {@code type} permits, those beside it in the order of the source. */
  static List<CaseDeclaration> cases(TypeElement type) {
    return PermittedReader.read(type).stream().map(permitted -> read(type, permitted)).toList();
  }

  /**
   * The sealed interfaces with {@code @Model} that {@code type} is a case of, nearest first. One
   * that tells its cases apart by the member that the next above it uses too leaves the label to
   * the case.
   */
  static List<MembershipDeclaration> memberships(TypeElement type) {
    return elements(type.getInterfaces())
        .filter(CaseReader::isSealedModel)
        .flatMap(above -> memberships(type, above))
        .distinct()
        .toList();
  }

  private static Stream<MembershipDeclaration> memberships(TypeElement type, TypeElement above) {
    String discriminator = discriminator(above);
    MembershipDeclaration own = new MembershipDeclaration(discriminator, label(type));
    Stream<MembershipDeclaration> inherited =
        memberships(above).stream()
            .filter(membership -> !membership.discriminator().equals(discriminator));
    return Stream.concat(Stream.of(own), inherited);
  }

  private static CaseDeclaration read(TypeElement above, TypeElement type) {
    boolean beside = Visibility.outermost(above).equals(Visibility.outermost(type));
    Form form = form(type);
    return new CaseDeclaration(
        Site.of(beside ? type : above),
        ClassName.get(type),
        WrittenAnnotation.find(type, WrittenAnnotation.MODEL).isPresent(),
        form,
        !type.getTypeParameters().isEmpty(),
        writtenLabel(type),
        isUnknown(type),
        discriminator(type),
        form == Form.SEALED_INTERFACE ? cases(type) : List.of());
  }

  private static Form form(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> Form.RECORD;
      case ENUM -> Form.ENUM;
      default -> PermittedReader.isSealedInterface(type) ? Form.SEALED_INTERFACE : Form.OTHER;
    };
  }

  private static Optional<String> label(TypeElement type) {
    return isUnknown(type)
        ? Optional.empty()
        : Optional.of(
            writtenLabel(type).orElseGet(() -> SnakeCase.of(type.getSimpleName().toString())));
  }

  private static boolean isSealedModel(TypeElement type) {
    return PermittedReader.isSealedInterface(type)
        && WrittenAnnotation.find(type, WrittenAnnotation.MODEL).isPresent();
  }

  private static boolean isUnknown(TypeElement type) {
    return WrittenAnnotation.find(type, WrittenAnnotation.UNKNOWN).isPresent();
  }

  private static Optional<String> writtenLabel(TypeElement type) {
    return member(type, "label").filter(label -> !label.isEmpty());
  }

  private static String discriminator(TypeElement type) {
    return member(type, "discriminator").orElse(ModelHeader.DEFAULT_DISCRIMINATOR);
  }

  private static Optional<String> member(TypeElement type, String name) {
    return WrittenAnnotation.find(type, WrittenAnnotation.MODEL)
        .flatMap(model -> model.string(name))
        .map(Sited::value);
  }

  /** The types as elements. */
  static Stream<TypeElement> elements(List<? extends TypeMirror> types) {
    return types.stream()
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement());
  }
}
