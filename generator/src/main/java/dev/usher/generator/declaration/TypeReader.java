package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Reads types. */
final class TypeReader {
  private final Visitor plain;
  private final Visitor json;

  TypeReader(ClassReader classes, JsonRefusalReader refusals) {
    this.plain = new Visitor(classes, type -> Optional.empty());
    this.json = new Visitor(classes, refusals::read);
  }

  /** A type that is not sent or answered as JSON: what Moshi makes of it is not asked. */
  TypeFacts read(TypeMirror type) {
    return type.accept(plain, null);
  }

  /** A type that is sent or answered as JSON, or may be. */
  TypeFacts readJson(TypeMirror type) {
    return type.accept(json, null);
  }

  private static final class Visitor extends SimpleTypeVisitor14<TypeFacts, Void> {
    private final ClassReader classes;
    private final Function<TypeElement, Optional<JsonRefusal>> refusals;

    Visitor(ClassReader classes, Function<TypeElement, Optional<JsonRefusal>> refusals) {
      this.classes = classes;
      this.refusals = refusals;
    }

    @Override
    public TypeFacts visitPrimitive(PrimitiveType type, Void unused) {
      return leaf(type, TypeFacts.Kind.PRIMITIVE);
    }

    @Override
    public TypeFacts visitNoType(NoType type, Void unused) {
      return type.getKind() == TypeKind.VOID ? leaf(type, TypeFacts.Kind.VOID) : unknown();
    }

    @Override
    public TypeFacts visitArray(ArrayType type, Void unused) {
      return compound(type, TypeFacts.Kind.ARRAY, Stream.of(type.getComponentType()));
    }

    @Override
    public TypeFacts visitDeclared(DeclaredType type, Void unused) {
      TypeElement element = (TypeElement) type.asElement();
      return new TypeFacts(
          TypeName.get(type),
          TypeFacts.Kind.CLASS,
          Optional.of(classes.read(element)),
          parts(type.getTypeArguments().stream()),
          refusals.apply(element));
    }

    @Override
    public TypeFacts visitError(ErrorType type, Void unused) {
      return leaf(type, TypeFacts.Kind.UNKNOWN);
    }

    @Override
    public TypeFacts visitTypeVariable(TypeVariable type, Void unused) {
      return leaf(type, TypeFacts.Kind.VARIABLE);
    }

    @Override
    public TypeFacts visitWildcard(WildcardType type, Void unused) {
      return compound(
          type,
          TypeFacts.Kind.WILDCARD,
          Stream.of(
                  Optional.ofNullable(type.getExtendsBound()),
                  Optional.ofNullable(type.getSuperBound()))
              .flatMap(Optional::stream));
    }

    @Override
    protected TypeFacts defaultAction(TypeMirror type, Void unused) {
      return unknown();
    }

    private static TypeFacts unknown() {
      return new TypeFacts(ClassName.OBJECT, TypeFacts.Kind.UNKNOWN, Optional.empty(), List.of());
    }

    private static TypeFacts leaf(TypeMirror type, TypeFacts.Kind kind) {
      return new TypeFacts(TypeName.get(type), kind, Optional.empty(), List.of());
    }

    private TypeFacts compound(
        TypeMirror type, TypeFacts.Kind kind, Stream<? extends TypeMirror> parts) {
      return new TypeFacts(TypeName.get(type), kind, Optional.empty(), parts(parts));
    }

    private List<TypeFacts> parts(Stream<? extends TypeMirror> types) {
      return types.map(part -> part.accept(this, null)).toList();
    }
  }
}
