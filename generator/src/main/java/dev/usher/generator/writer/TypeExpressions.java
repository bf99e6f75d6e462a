package dev.usher.generator.writer;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;

/** Java expressions for types, as {@code java.lang.reflect.Type} knows them. */
public final class TypeExpressions {

  private TypeExpressions() {}

  /** Whether a class literal says all of {@code type}. */
  static boolean isClass(TypeName type) {
    return type instanceof ArrayTypeName array
        ? isClass(array.componentType())
        : type instanceof ClassName || type.isPrimitive() || type.equals(TypeName.VOID);
  }

  /**
   * An expression for {@code type} as an argument of a generic method. Where a class literal does
   * not tell the compiler the type, the method's type argument has to: see {@link #witness}.
   */
  static CodeBlock of(TypeName type) {
    return of(type, List.of());
  }

  /**
   * An expression for {@code type}, in which a type parameter is its element of the array {@code
   * types}.
   */
  public static CodeBlock of(TypeName type, List<TypeVariableName> parameters) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized(parameterized, parameters);
    }
    if (type instanceof ArrayTypeName array && !isClass(array)) {
      CodeBlock component = of(array.componentType(), parameters);
      return CodeBlock.of("$T.arrayOf($L)", RuntimeNames.TYPES, component);
    }
    if (type instanceof WildcardTypeName wildcard) {
      CodeBlock bound = of(wildcard.upperBounds().get(0), parameters);
      return CodeBlock.of("$T.subtypeOf($L)", RuntimeNames.TYPES, bound);
    }
    return type instanceof TypeVariableName variable
        ? CodeBlock.of("types[$L]", parameters.indexOf(variable))
        : CodeBlock.of("$T.class", type);
  }

  private static CodeBlock parameterized(
      ParameterizedTypeName type, List<TypeVariableName> parameters) {
    ClassName raw = type.rawType();
    CodeBlock.Builder call = CodeBlock.builder().add("$T.", RuntimeNames.TYPES);
    if (raw.enclosingClassName() == null) {
      call.add("newParameterizedType($T.class", raw);
    } else {
      call.add("newParameterizedTypeWithOwner($T.class, $T.class", raw.enclosingClassName(), raw);
    }
    type.typeArguments().forEach(argument -> call.add(", $L", of(argument, parameters)));
    return call.add(")").build();
  }

  /**
   * The explicit type argument that a call with {@link #of} needs; empty where the class literal
   * suffices.
   */
  static CodeBlock witness(TypeName type) {
    return isClass(type) ? CodeBlock.of("") : CodeBlock.of("<$T>", type);
  }

  /** What remains of {@code type} when compiled. */
  static TypeName erasure(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType();
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erasure(array.componentType()));
    }
    if (type instanceof TypeVariableName variable) {
      return variable.bounds().isEmpty() ? ClassName.OBJECT : erasure(variable.bounds().get(0));
    }
    return type;
  }
}
