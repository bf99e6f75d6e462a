package dev.usher.generator.json.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.usher.generator.declaration.JsonRefusalReader;
import dev.usher.generator.declaration.Visibility;
import dev.usher.generator.json.declaration.TypeShape.Form;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;

/** Reads types. */
final class TypeShapeReader extends SimpleTypeVisitor14<TypeShape, Void> {
  private final Types types;
  private final JsonRefusalReader refusals;
  private final List<TypeMirror> containers;

  TypeShapeReader(Elements elements, Types types, JsonRefusalReader refusals) {
    this.types = types;
    this.refusals = refusals;
    this.containers =
        List.of("java.util.Collection", "java.util.Map").stream()
            .map(name -> types.erasure(elements.getTypeElement(name).asType()))
            .toList();
  }

  TypeShape read(TypeMirror type) {
    return visit(type, null);
  }

  @Override
  public TypeShape visitPrimitive(PrimitiveType type, Void unused) {
    return shape(type, Form.PRIMITIVE, List.of());
  }

  @Override
  public TypeShape visitArray(ArrayType type, Void unused) {
    return shape(type, Form.ARRAY, List.of(read(type.getComponentType())));
  }

  @Override
  public TypeShape visitTypeVariable(TypeVariable type, Void unused) {
    return shape(type, Form.VARIABLE, List.of());
  }

  @Override
  public TypeShape visitWildcard(WildcardType type, Void unused) {
    TypeName name = WildcardTypeName.get(type);
    if (type.getSuperBound() != null) {
      return new TypeShape(name, Form.SUPER, "", false, List.of(read(type.getSuperBound())));
    }
    TypeMirror bound = type.getExtendsBound();
    return new TypeShape(
        name, Form.EXTENDS, "", false, bound == null ? List.of() : List.of(read(bound)));
  }

  @Override
  public TypeShape visitDeclared(DeclaredType type, Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    return new TypeShape(
        TypeName.get(type),
        form(type, element),
        element.getQualifiedName().toString(),
        Visibility.hider(element).isPresent(),
        type.getTypeArguments().stream().map(this::read).toList(),
        refusals.read(element));
  }

  @Override
  protected TypeShape defaultAction(TypeMirror type, Void unused) {
    return new TypeShape(ClassName.OBJECT, Form.OTHER, type.toString(), false, List.of());
  }

  private Form form(DeclaredType type, TypeElement element) {
    if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
      return Form.RAW;
    }
    if (WrittenAnnotation.find(element, WrittenAnnotation.MODEL).isPresent()) {
      return element.getKind() == ElementKind.ENUM ? Form.ENUM_MODEL : Form.OBJECT_MODEL;
    }
    TypeMirror erased = types.erasure(type);
    return containers.stream().anyMatch(container -> types.isSubtype(erased, container))
        ? Form.CONTAINER
        : Form.CLASS;
  }

  private static TypeShape shape(TypeMirror type, Form form, List<TypeShape> arguments) {
    return new TypeShape(TypeName.get(type), form, "", false, arguments);
  }
}
