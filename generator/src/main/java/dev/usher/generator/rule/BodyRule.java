package dev.usher.generator.rule;

import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A request has one body at most, and none where its verb has none or a form takes its place. */
final class BodyRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    List<ParameterDeclaration> bodies = endpoint.parametersWith(RetrofitNames.BODY);
    return bodies.isEmpty()
        ? List.of()
        : Stream.concat(
                misplaced(bodies.get(0), endpoint).stream(),
                bodies.stream().skip(1).map(another -> second(another, bodies.get(0))))
            .toList();
  }

  private static Optional<Diagnostic> misplaced(
      ParameterDeclaration body, EndpointDeclaration endpoint) {
    return Stream.of(RetrofitNames.FORM_URL_ENCODED, RetrofitNames.MULTIPART)
        .flatMap(encoding -> endpoint.find(encoding).stream())
        .findFirst()
        .map(
            encoding ->
                Diagnostic.of(
                    Code.BODY_WITH_ENCODING,
                    Bindings.site(body, RetrofitNames.BODY),
                    "parameter '"
                        + body.name()
                        + "' is the body, which "
                        + encoding.display()
                        + " makes of fields",
                    "leave out " + encoding.display() + ", or send the parameter as a field"))
        .or(() -> endpoint.request().flatMap(request -> withoutBody(body, request)));
  }

  private static Optional<Diagnostic> withoutBody(ParameterDeclaration body, RequestLine request) {
    return request.hasBody() || request.isContradictory()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.BODY_NOT_ALLOWED,
                Bindings.site(body, RetrofitNames.BODY),
                "a " + request.verb() + " request has no body, but '" + body.name() + "' is one",
                "use @POST or @PUT, or send the parameter as @Query"));
  }

  private static Diagnostic second(ParameterDeclaration another, ParameterDeclaration first) {
    return Diagnostic.of(
        Code.SEVERAL_BODIES,
        Bindings.site(another, RetrofitNames.BODY),
        "parameter '" + another.name() + "' is a second @Body, beside '" + first.name() + "'",
        "put both into one type and send that");
  }
}
