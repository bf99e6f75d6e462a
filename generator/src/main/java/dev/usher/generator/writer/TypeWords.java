package dev.usher.generator.writer;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Locale;
import java.util.stream.Collectors;

/** A type as words for a name: {@code NewTicket}, {@code ListOfNewTicket}, {@code LongArray}. */
public final class TypeWords {

  private TypeWords() {}

  /** The words for {@code type}. */
  public static String of(TypeName type) {
    if (type instanceof ClassName name) {
      return name.simpleName();
    }
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.typeArguments().stream()
          .map(TypeWords::of)
          .collect(Collectors.joining("", parameterized.rawType().simpleName() + "Of", ""));
    }
    if (type instanceof ArrayTypeName array) {
      return of(array.componentType().box()) + "Array";
    }
    if (type instanceof WildcardTypeName wildcard) {
      return of(wildcard.upperBounds().get(0));
    }
    return type instanceof TypeVariableName variable ? variable.name() : "Value";
  }

  /** {@code words} as a variable begins: {@code newTicket}, {@code uri}, {@code htmlPage}. */
  public static String lowered(String words) {
    int capitals = 0;
    while (capitals < words.length() && Character.isUpperCase(words.charAt(capitals))) {
      capitals++;
    }
    int lowered = capitals > 1 && capitals < words.length() ? capitals - 1 : capitals;
    return words.substring(0, lowered).toLowerCase(Locale.ROOT) + words.substring(lowered);
  }
}
