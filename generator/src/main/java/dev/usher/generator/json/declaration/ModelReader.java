package dev.usher.generator.json.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.usher.generator.declaration.Access;
import dev.usher.generator.declaration.GeneratedMarkReader;
import dev.usher.generator.declaration.JsonRefusalReader;
import dev.usher.generator.declaration.NameReader;
import dev.usher.generator.declaration.PermittedReader;
import dev.usher.generator.declaration.Visibility;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.json.declaration.ModelDeclaration.EnumDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.MisfitDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.RecordDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.SealedDeclaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads {@code @Model} types. */
public final class ModelReader {
  private final Elements elements;
  private final ComponentReader components;
  private final AdapterWarningsReader warnings;
  private final NameReader names;
  private final GeneratedMarkReader marks;

  /**
   * Reads with the compiler's help.
   *
   * @param refusals what Moshi makes of types
   */
  public ModelReader(Elements elements, Types types, JsonRefusalReader refusals) {
    this.elements = elements;
    this.components = new ComponentReader(new TypeShapeReader(elements, types, refusals), types);
    this.warnings = new AdapterWarningsReader(elements);
    this.names = new NameReader(elements);
    this.marks = new GeneratedMarkReader(elements);
  }

  /** The type as written. */
  public ModelDeclaration read(TypeElement type) {
    List<ComponentDeclaration> parts =
        type.getRecordComponents().stream()
            .map(component -> components.read(type, component))
            .toList();
    ModelHeader header = header(type, parts);
    if (type.getKind() == ElementKind.RECORD) {
      return record(header, type, parts);
    }
    if (type.getKind() == ElementKind.ENUM) {
      return enumeration(header, type);
    }
    if (PermittedReader.isSealedInterface(type)) {
      return new SealedDeclaration(
          header,
          !type.getTypeParameters().isEmpty(),
          CaseReader.cases(type),
          CaseReader.memberships(type));
    }
    return new MisfitDeclaration(header, kind(type));
  }

  private ModelHeader header(TypeElement type, List<ComponentDeclaration> parts) {
    Optional<WrittenAnnotation> model = WrittenAnnotation.find(type, WrittenAnnotation.MODEL);
    return new ModelHeader(
        Site.of(type),
        ClassName.get(type),
        Visibility.of(type) == Access.PUBLIC,
        Visibility.hider(type).map(hider -> hider.getSimpleName().toString()),
        model.flatMap(annotation -> annotation.string("discriminator")),
        model.flatMap(annotation -> annotation.string("label")),
        WrittenAnnotation.find(type, WrittenAnnotation.UNKNOWN).map(WrittenAnnotation::site),
        warnings.warnings(type, parts),
        names.shadowedLangNames(elements.getPackageOf(type)),
        marks.isSeenFrom(elements.getPackageOf(type)));
  }

  private RecordDeclaration record(
      ModelHeader header, TypeElement type, List<ComponentDeclaration> parts) {
    return new RecordDeclaration(
        header,
        type.getTypeParameters().stream().map(TypeVariableName::get).toList(),
        parts,
        CaseReader.memberships(type));
  }

  private static EnumDeclaration enumeration(ModelHeader header, TypeElement type) {
    return new EnumDeclaration(
        header,
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
            .map(ModelReader::constant)
            .toList());
  }

  private static ConstantDeclaration constant(VariableElement constant) {
    return new ConstantDeclaration(
        Site.of(constant),
        constant.getSimpleName().toString(),
        WrittenAnnotation.find(constant, WrittenAnnotation.JSON)
            .flatMap(json -> json.string("name")),
        WrittenAnnotation.find(constant, WrittenAnnotation.UNKNOWN).map(WrittenAnnotation::site));
  }

  private static String kind(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> "interface";
      case ANNOTATION_TYPE -> "annotation";
      default -> "class";
    };
  }
}
