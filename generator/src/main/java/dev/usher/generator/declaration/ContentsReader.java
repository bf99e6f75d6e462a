package dev.usher.generator.declaration;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what parameters hold, as {@code retrofit2.RequestFactory} does. */
final class ContentsReader {
  private final TypeReader reader;
  private final SupertypeReader supertypes;
  private final TextReader texts;

  ContentsReader(Elements elements, Types types, TypeReader reader) {
    this.reader = reader;
    this.supertypes = new SupertypeReader(elements, types);
    this.texts = new TextReader(supertypes);
  }

  /** Reads {@code type}, of a parameter with {@code annotations}. */
  Contents read(TypeMirror type, TypeFacts facts, Annotations annotations) {
    for (AnnotationDeclaration annotation : annotations.all()) {
      if (RetrofitNames.MAPS.contains(annotation.type())) {
        return map(type, facts, reading(annotation));
      }
      if (RetrofitNames.EACH.contains(annotation.type())) {
        return each(type, reading(annotation));
      }
      if (annotation.type().equals(RetrofitNames.PATH)) {
        return new Contents(Optional.of(facts), Optional.empty(), texts.read(type));
      }
    }
    return Contents.unread(facts);
  }

  private Function<TypeMirror, TypeFacts> reading(AnnotationDeclaration annotation) {
    return RetrofitNames.CONVERTED.contains(annotation.type()) ? reader::readJson : reader::read;
  }

  private Contents each(TypeMirror type, Function<TypeMirror, TypeFacts> reading) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType(), reading);
    }
    if (!(type instanceof DeclaredType declared) || !supertypes.isIterable(declared)) {
      return of(type, reading);
    }
    // Retrofit takes the first argument of the type itself, whatever it is to Iterable.
    return declared.getTypeArguments().isEmpty()
        ? new Contents(Optional.empty(), Optional.empty(), Contents.Text.PLAIN)
        : of(declared.getTypeArguments().get(0), reading);
  }

  private Contents of(TypeMirror element, Function<TypeMirror, TypeFacts> reading) {
    return new Contents(Optional.of(reading.apply(element)), Optional.empty(), texts.read(element));
  }

  private Contents map(TypeMirror type, TypeFacts facts, Function<TypeMirror, TypeFacts> reading) {
    Optional<List<? extends TypeMirror>> arguments = supertypes.asMap(type);
    Contents.Text text =
        arguments
            .filter(both -> both.size() == 2)
            .map(both -> texts.read(both.get(1)))
            .orElse(Contents.Text.PLAIN);
    return new Contents(
        Optional.of(facts), arguments.map(both -> both.stream().map(reading).toList()), text);
  }
}
