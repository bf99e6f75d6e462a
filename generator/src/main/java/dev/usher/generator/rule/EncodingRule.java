package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields need a form and a form needs fields; parts and multipart likewise. */
final class EncodingRule implements EndpointRule {
  private static final Encoding FORM =
      new Encoding(
          RetrofitNames.FORM_URL_ENCODED,
          List.of(RetrofitNames.FIELD, RetrofitNames.FIELD_MAP),
          Code.FIELD_WITHOUT_FORM,
          Code.FORM_WITHOUT_FIELD);
  private static final Encoding MULTIPART =
      new Encoding(
          RetrofitNames.MULTIPART,
          List.of(RetrofitNames.PART, RetrofitNames.PART_MAP),
          Code.PART_WITHOUT_MULTIPART,
          Code.MULTIPART_WITHOUT_PART);

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    if (endpoint.has(FORM.annotation()) && endpoint.has(MULTIPART.annotation())) {
      return List.of(both(endpoint));
    }
    return Stream.of(FORM, MULTIPART)
        .flatMap(encoding -> check(encoding, endpoint).stream())
        .toList();
  }

  private static Optional<Diagnostic> check(Encoding encoding, EndpointDeclaration endpoint) {
    Optional<AnnotationDeclaration> annotation = endpoint.find(encoding.annotation());
    Optional<AnnotationDeclaration> member = members(encoding, endpoint).findFirst();
    if (annotation.isEmpty()) {
      return member.map(first -> unencoded(first, encoding, endpoint));
    }
    Optional<RequestLine> bodiless =
        endpoint.request().filter(request -> !request.hasBody() && !request.isContradictory());
    if (bodiless.isPresent()) {
      return bodiless.map(request -> notAllowed(annotation.get(), request));
    }
    boolean isMisfit = member.isPresent() || hasOtherContent(encoding, endpoint);
    return isMisfit ? Optional.empty() : annotation.map(found -> empty(found, encoding));
  }

  private static Stream<AnnotationDeclaration> members(
      Encoding encoding, EndpointDeclaration endpoint) {
    return endpoint.parameters().stream()
        .map(ParameterDeclaration::bindings)
        .flatMap(List::stream)
        .filter(binding -> encoding.members().contains(binding.type()));
  }

  // What does not fit into this encoding is reported where it stands.
  private static boolean hasOtherContent(Encoding encoding, EndpointDeclaration endpoint) {
    Encoding other = encoding.equals(FORM) ? MULTIPART : FORM;
    return members(other, endpoint).findAny().isPresent()
        || !endpoint.parametersWith(RetrofitNames.BODY).isEmpty();
  }

  private static Diagnostic unencoded(
      AnnotationDeclaration member, Encoding encoding, EndpointDeclaration endpoint) {
    boolean hasBody = endpoint.request().map(RequestLine::hasBody).orElse(true);
    return Diagnostic.of(
        encoding.withoutEncoding(),
        member.site(),
        member.display() + " needs a method annotated with " + encoding.display(),
        hasBody
            ? "annotate " + endpoint.name() + " with " + encoding.display()
            : "send it as @Query, or use @POST and " + encoding.display());
  }

  private static Diagnostic empty(AnnotationDeclaration annotation, Encoding encoding) {
    String member = "@" + encoding.members().get(0).simpleName();
    return Diagnostic.of(
        encoding.withoutMembers(),
        annotation.site(),
        encoding.display() + " has nothing to send: no parameter is " + member,
        "annotate a parameter with " + member + ", or leave out " + encoding.display());
  }

  private static Diagnostic notAllowed(AnnotationDeclaration annotation, RequestLine request) {
    return Diagnostic.of(
        Code.BODY_NOT_ALLOWED,
        annotation.site(),
        "a " + request.verb() + " request has no body, so " + annotation.display() + " cannot be",
        "use @POST or @PUT, or leave out " + annotation.display());
  }

  private static Diagnostic both(EndpointDeclaration endpoint) {
    List<AnnotationDeclaration> encodings =
        endpoint.annotations().all().stream()
            .filter(
                annotation ->
                    annotation.type().equals(FORM.annotation())
                        || annotation.type().equals(MULTIPART.annotation()))
            .toList();
    return Diagnostic.of(
        Code.SEVERAL_ENCODINGS,
        encodings.get(1).site(),
        "a body is either " + encodings.get(0).display() + " or " + encodings.get(1).display(),
        "keep one");
  }

  /**
   * An encoding: its annotation, what it is made of, and what is reported where one of the two is
   * missing.
   */
  private record Encoding(
      ClassName annotation, List<ClassName> members, Code withoutEncoding, Code withoutMembers) {

    String display() {
      return "@" + annotation.simpleName();
    }
  }
}
