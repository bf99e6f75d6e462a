package dev.usher.generator.declaration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Asks what types are, of those that matter to Retrofit. Each class is asked once. */
final class SupertypeReader {
  private final Types types;
  private final Kinship iterables;
  private final Kinship collections;
  private final Kinship maps;

  SupertypeReader(Elements elements, Types types) {
    this.types = types;
    this.iterables = new Kinship(elements, Iterable.class);
    this.collections = new Kinship(elements, Collection.class);
    this.maps = new Kinship(elements, Map.class);
  }

  boolean isIterable(DeclaredType type) {
    return iterables.has(type.asElement());
  }

  boolean isCollectionOrMap(DeclaredType type) {
    return collections.has(type.asElement()) || maps.has(type.asElement());
  }

  /** The arguments of the {@code Map} that a type is; empty where it is none. */
  Optional<List<? extends TypeMirror>> asMap(TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || !maps.has(declared.asElement())) {
      return Optional.empty();
    }
    if (maps.isItself(declared.asElement())) {
      return Optional.of(declared.getTypeArguments());
    }
    return types.directSupertypes(type).stream()
        .map(this::asMap)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Who descends from a type. */
  private final class Kinship {
    private final TypeElement ancestor;
    private final TypeMirror erased;
    private final Map<Element, Boolean> known = new HashMap<>();

    Kinship(Elements elements, Class<?> ancestor) {
      this.ancestor = elements.getTypeElement(ancestor.getName());
      this.erased = types.erasure(this.ancestor.asType());
    }

    boolean isItself(Element type) {
      return type.equals(ancestor);
    }

    boolean has(Element type) {
      Boolean descends = known.get(type);
      if (descends == null) {
        descends = types.isSubtype(types.erasure(type.asType()), erased);
        known.put(type, descends);
      }
      return descends;
    }
  }
}
