package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.ClassFacts;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.Contents;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ErrorMapping;
import dev.usher.generator.declaration.InterfaceShape;
import dev.usher.generator.declaration.MemberDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.declaration.Value;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Declarations made by hand, without a compiler. */
public final class Declared {
  /** {@code void}. */
  public static final TypeFacts VOID =
      new TypeFacts(TypeName.VOID, TypeFacts.Kind.VOID, Optional.empty(), List.of());

  /** {@code long}. */
  public static final TypeFacts LONG =
      new TypeFacts(TypeName.LONG, TypeFacts.Kind.PRIMITIVE, Optional.empty(), List.of());

  /** {@code String}. */
  public static final TypeFacts STRING = type(ClassName.get(String.class));

  private Declared() {}

  /** A class or interface. */
  public static TypeFacts type(ClassName name, TypeFacts... arguments) {
    TypeName type =
        arguments.length == 0
            ? name
            : com.palantir.javapoet.ParameterizedTypeName.get(
                name, Stream.of(arguments).map(TypeFacts::name).toArray(TypeName[]::new));
    return new TypeFacts(
        type, TypeFacts.Kind.CLASS, Optional.of(ClassFacts.of(name)), List.of(arguments));
  }

  /** An annotation whose {@code value} is a string, or without members. */
  public static AnnotationDeclaration annotation(ClassName type, String... value) {
    return annotation(
        type,
        Arrays.stream(value).map(text -> member("value", new Value.Text(text), type)).toList());
  }

  /** An annotation. */
  public static AnnotationDeclaration annotation(ClassName type, List<MemberDeclaration> members) {
    return new AnnotationDeclaration(
        ClassFacts.of(type),
        AnnotationDeclaration.Reach.RUN_TIME,
        Site.named("@" + type.simpleName()),
        members);
  }

  /** A member that is written. */
  public static MemberDeclaration member(String name, Value value, ClassName annotation) {
    return new MemberDeclaration(
        name, value, Site.named("@" + annotation.simpleName() + "." + name), true);
  }

  /** An array of integers. */
  public static Value integers(Integer... values) {
    return new Value.Many(
        Stream.of(values)
            .map(
                value -> new Sited<Value>(new Value.Primitive(value), Site.named("value " + value)))
            .toList());
  }

  /** An array of strings. */
  public static Value texts(String... values) {
    return new Value.Many(
        Stream.of(values)
            .map(value -> new Sited<Value>(new Value.Text(value), Site.named("value " + value)))
            .toList());
  }

  /** Annotations. */
  public static Annotations annotations(AnnotationDeclaration... all) {
    return new Annotations(List.of(all), List.of());
  }

  /** A parameter. */
  public static ParameterDeclaration parameter(
      String name, TypeFacts type, AnnotationDeclaration... annotations) {
    return new ParameterDeclaration(
        Site.named("parameter " + name),
        name,
        type,
        false,
        annotations(annotations),
        Contents.unread(type));
  }

  /** An endpoint of {@code TicketsApi}. */
  public static EndpointDeclaration endpoint(
      String name,
      TypeFacts returns,
      Annotations annotations,
      Annotations around,
      ParameterDeclaration... parameters) {
    return new EndpointDeclaration(
        Site.named(name),
        name,
        "TicketsApi." + name,
        annotations,
        List.of(around),
        annotations.all().stream()
            .flatMap(annotation -> RequestLine.of(annotation).stream())
            .toList(),
        List.of(parameters),
        returns,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** An endpoint of an interface without annotations. */
  public static EndpointDeclaration endpoint(
      String verb, String path, ParameterDeclaration... parameters) {
    return endpoint("show", STRING, annotations(verb(verb, path)), Annotations.none(), parameters);
  }

  /** {@code @GET} and the like. */
  public static AnnotationDeclaration verb(String verb, String path) {
    return annotation(ClassName.get(RetrofitNames.PACKAGE, verb), path);
  }

  /** The interface {@code TicketsApi}. */
  public static ClientDeclaration client(
      Annotations annotations, EndpointDeclaration... endpoints) {
    return new ClientDeclaration(
        Site.named("TicketsApi"),
        ClassFacts.of(ClassName.get("com.acme", "TicketsApi")),
        new InterfaceShape(InterfaceShape.INTERFACE, true, false, false, List.of()),
        new Annotations(
            Stream.concat(
                    Stream.of(annotation(AnnotationNames.ZENDESK_API)), annotations.all().stream())
                .toList(),
            annotations.mappings()),
        Annotations.none(),
        List.of(endpoints),
        List.of(),
        List.of(),
        Set.of(),
        Set.of(),
        true);
  }

  /** An error mapping without an exception. */
  public static ErrorMapping mapping(int status, String code) {
    Site site = Site.named("@OnError " + status + code);
    return new ErrorMapping(
        site, new Sited<>(status, site), new Sited<>(code, site), Optional.empty());
  }
}
