package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;

/**
 * A component of a record that is a case of an error type.
 *
 * @param site where it stands
 * @param name its name
 * @param type its type
 * @param annotations what it, its field or its accessor carry
 */
public record ErrorComponentDeclaration(
    Site site, String name, TypeFacts type, Annotations annotations) {
  private static final ClassName LIST = ClassName.get(List.class);
  private static final ClassName OPTIONAL = ClassName.get(Optional.class);

  /** What a component is given. */
  public enum Source {
    /** The {@code ApiError}. */
    ERROR,
    /** Its field errors. */
    FIELD_ERRORS,
    /** The {@code ApiException} that would be thrown. */
    EXCEPTION,
    /** The {@code TransportException} that would be thrown. */
    TRANSPORT,
    /** A member of the answer. */
    MEMBER
  }

  /** What it is given, as its type says. */
  public Source source() {
    if (type.is(LibraryNames.API_ERROR)) {
      return Source.ERROR;
    }
    if (type.is(LibraryNames.API_EXCEPTION)) {
      return Source.EXCEPTION;
    }
    if (type.is(LibraryNames.TRANSPORT_EXCEPTION)) {
      return Source.TRANSPORT;
    }
    boolean isFieldErrors =
        type.is(LIST) && type.parts().stream().anyMatch(part -> part.is(LibraryNames.FIELD_ERROR));
    return isFieldErrors ? Source.FIELD_ERRORS : Source.MEMBER;
  }

  /** Whether it is given a member of the answer. */
  public boolean isMember() {
    return source() == Source.MEMBER;
  }

  /** Whether it is an {@code Optional} of something. */
  public boolean isOptional() {
    return type.is(OPTIONAL) && type.parts().size() == 1;
  }

  /** What the member is decoded into: of an {@code Optional}, what is in it. */
  public TypeFacts content() {
    return isOptional() ? type.parts().get(0) : type;
  }

  /** Whether an answer without the member does not make it: as in models, a primitive. */
  public boolean isRequired() {
    return isMember() && type.name().isPrimitive();
  }

  /** Whether {@code @Json} leaves it out. */
  public boolean isIgnored() {
    return annotations
        .find(LibraryNames.JSON)
        .flatMap(json -> json.flag("ignore"))
        .filter(Sited::value)
        .isPresent();
  }

  /** Whether an annotation of its chooses among Moshi's adapters. */
  public boolean isQualified() {
    return annotations.all().stream()
        .anyMatch(annotation -> annotation.reach() == AnnotationDeclaration.Reach.JSON_QUALIFIER);
  }

  /** The name of the member: that of {@code @Json}, or else its own in snake case. */
  public String member() {
    return annotations
        .find(LibraryNames.JSON)
        .flatMap(json -> json.text("name"))
        .map(Sited::value)
        .orElseGet(() -> SnakeCase.of(name));
  }
}
