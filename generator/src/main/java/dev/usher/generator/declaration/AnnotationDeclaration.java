package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An annotation. A member that is asked for as what it is not, because it is unreadable, counts as
 * absent.
 *
 * @param declared its type
 * @param reach whom it is for
 * @param site where it stands
 * @param members what was written, in order, and then the defaults
 */
public record AnnotationDeclaration(
    ClassFacts declared, Reach reach, Site site, List<MemberDeclaration> members) {

  /** Whom annotations of a type are for. */
  public enum Reach {
    /** Not for programs that run. */
    COMPILER,
    /** For programs that run: converters and interceptors may look for it. */
    RUN_TIME,
    /**
     * For programs that run, Moshi among them: it is a {@code @JsonQualifier} and chooses the
     * adapter.
     */
    JSON_QUALIFIER
  }

  /** Copies the members. */
  public AnnotationDeclaration {
    members = List.copyOf(members);
  }

  /** The name of its type. */
  public ClassName type() {
    return declared.name();
  }

  /** The annotation as people write it: {@code @Path}. */
  public String display() {
    return "@" + declared.display();
  }

  /** The classes and interfaces in it, as written, that generated code in a package cannot name. */
  public Stream<ClassFacts> hiddenFrom(String packageName) {
    return Stream.concat(
        Stream.of(declared).filter(type -> !type.isSeenFrom(packageName)),
        members.stream()
            .filter(MemberDeclaration::written)
            .flatMap(member -> member.value().hiddenFrom(packageName)));
  }

  /** What the compiler says of who repeats it, as {@code @SuppressWarnings} calls it. */
  public Stream<String> warnings() {
    return Stream.concat(
        declared.warnings().stream(),
        members.stream()
            .filter(MemberDeclaration::written)
            .flatMap(member -> member.value().warnings()));
  }

  /** A member by its name, whether written or not. */
  public Optional<MemberDeclaration> member(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst();
  }

  /** Whether a member stands in the source. */
  public boolean isWritten(String name) {
    return member(name).filter(MemberDeclaration::written).isPresent();
  }

  /** A member that is a string. */
  public Optional<Sited<String>> text(String name) {
    return sited(name, AnnotationDeclaration::asText);
  }

  /** A member that is an array of strings; what is unreadable in it is left out. */
  public List<Sited<String>> texts(String name) {
    return many(name, AnnotationDeclaration::asText);
  }

  /** Whether a member is an array of nothing. */
  public boolean isEmptyArray(String name) {
    return member(name)
        .filter(member -> member.value() instanceof Value.Many many && many.values().isEmpty())
        .isPresent();
  }

  /** A member that is an {@code int}. */
  public Optional<Sited<Integer>> integer(String name) {
    return sited(name, value -> asPrimitive(value, Integer.class));
  }

  /** A member that is an array of {@code int}; what is unreadable in it is left out. */
  public List<Sited<Integer>> integers(String name) {
    return many(name, value -> asPrimitive(value, Integer.class));
  }

  /** A member that is a {@code double}. */
  public Optional<Sited<Double>> decimal(String name) {
    return sited(name, value -> asPrimitive(value, Double.class));
  }

  /** A member that is a {@code boolean}. */
  public Optional<Sited<Boolean>> flag(String name) {
    return sited(name, value -> asPrimitive(value, Boolean.class));
  }

  /** A member that is an enum constant, by its name. */
  public Optional<Sited<String>> constant(String name) {
    return sited(
        name,
        value ->
            value instanceof Value.Constant constant
                ? Optional.of(constant.name())
                : Optional.empty());
  }

  private <T> Optional<Sited<T>> sited(String name, Function<Value, Optional<T>> read) {
    return member(name)
        .flatMap(
            member -> read.apply(member.value()).map(value -> new Sited<>(value, member.site())));
  }

  private <T> List<Sited<T>> many(String name, Function<Value, Optional<T>> read) {
    return member(name).stream()
        .flatMap(
            member ->
                member.value() instanceof Value.Many many
                    ? many.values().stream()
                    : List.of(new Sited<>(member.value(), member.site())).stream())
        .flatMap(
            sited ->
                read.apply(sited.value()).map(value -> new Sited<>(value, sited.site())).stream())
        .toList();
  }

  private static Optional<String> asText(Value value) {
    return value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty();
  }

  private static <T> Optional<T> asPrimitive(Value value, Class<T> type) {
    return value instanceof Value.Primitive primitive && type.isInstance(primitive.value())
        ? Optional.of(type.cast(primitive.value()))
        : Optional.empty();
  }
}
