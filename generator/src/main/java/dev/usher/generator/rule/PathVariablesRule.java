package dev.usher.generator.rule;

import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.DidYouMean;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Path variables and {@code @Path} parameters correspond one to one. */
final class PathVariablesRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint.request().map(request -> check(endpoint, request)).orElseGet(List::of);
  }

  private static List<Diagnostic> check(EndpointDeclaration endpoint, RequestLine request) {
    List<Diagnostic> found = new ArrayList<>();
    for (String name : request.queryVariables()) {
      found.add(inQuery(name, request));
    }
    Map<String, Bound> bound = bound(endpoint, found);
    if (!request.hasPath() && endpoint.parametersWith(RetrofitNames.URL).isEmpty()) {
      return found; // There is no URL at all, which is reported.
    }
    Set<String> unbound = new LinkedHashSet<>(request.pathVariables());
    unbound.removeAll(bound.keySet());
    bound.keySet().removeAll(request.variables());
    for (String name : unbound) {
      Optional<Bound> meant = meant(name, unbound, bound);
      meant.ifPresent(one -> bound.remove(one.name().value()));
      if (meant.isPresent() || !isMeantByUnannotated(name, endpoint)) {
        found.add(unbound(name, meant, request, endpoint));
      }
    }
    bound.values().forEach(one -> found.add(unknown(one, request)));
    return found;
  }

  private static Map<String, Bound> bound(EndpointDeclaration endpoint, List<Diagnostic> found) {
    Map<String, Bound> bound = new LinkedHashMap<>();
    for (ParameterDeclaration parameter : endpoint.parametersWith(RetrofitNames.PATH)) {
      Sited<String> name = name(parameter);
      Bound earlier = bound.putIfAbsent(name.value(), new Bound(name, parameter.name()));
      if (earlier != null) {
        found.add(duplicate(parameter, earlier));
      }
    }
    return bound;
  }

  private static Sited<String> name(ParameterDeclaration parameter) {
    return parameter
        .annotations()
        .find(RetrofitNames.PATH)
        .flatMap(path -> path.text("value"))
        .orElseGet(() -> new Sited<>("", parameter.site()));
  }

  // One of each is one mistake, however different their names are.
  private static Optional<Bound> meant(
      String variable, Set<String> unbound, Map<String, Bound> unknown) {
    return unbound.size() == 1 && unknown.size() == 1
        ? unknown.values().stream().findFirst()
        : DidYouMean.among(unknown.keySet(), variable).map(unknown::get);
  }

  private static Diagnostic unbound(
      String name, Optional<Bound> meant, RequestLine request, EndpointDeclaration endpoint) {
    return Diagnostic.of(
        Code.UNBOUND_PATH_VARIABLE,
        request.path().site(),
        "path variable {" + name + "} has no parameter",
        meant
            .map(
                one ->
                    "parameter '"
                        + one.parameter()
                        + "' is bound to \""
                        + one.name().value()
                        + "\"; rename one of the two")
            .or(() -> sentOtherwise(name, endpoint))
            .orElse("add a parameter annotated with @Path(\"" + name + "\")"));
  }

  private static Optional<String> sentOtherwise(String name, EndpointDeclaration endpoint) {
    return endpoint.parameters().stream()
        .filter(parameter -> parameter.bindings().size() == 1 && !parameter.has(RetrofitNames.PATH))
        .filter(
            parameter -> parameter.name().replace("_", "").equalsIgnoreCase(name.replace("_", "")))
        .map(
            parameter ->
                "parameter '"
                    + parameter.name()
                    + "' is "
                    + parameter.bindings().get(0).display()
                    + "; make it @Path(\""
                    + name
                    + "\")")
        .findFirst();
  }

  // That parameter is reported, with the annotation that it lacks.
  private static boolean isMeantByUnannotated(String name, EndpointDeclaration endpoint) {
    return endpoint.parameters().stream()
        .filter(ParameterDeclaration::isUnbound)
        .anyMatch(parameter -> DidYouMean.among(List.of(name), parameter.name()).isPresent());
  }

  private static Diagnostic unknown(Bound one, RequestLine request) {
    String name = one.name().value();
    if (!request.hasPath()) {
      return Diagnostic.of(
          Code.UNKNOWN_PATH_VARIABLE,
          one.name().site(),
          "@Path(\"" + name + "\") has no path to go into: a @Url parameter gives the URL",
          "leave out the parameter, or replace @Url by a path");
    }
    if (!RequestLine.isVariableName(name)) {
      return malformed(one);
    }
    return Diagnostic.of(
        Code.UNKNOWN_PATH_VARIABLE,
        one.name().site(),
        "the path \"" + request.path().value() + "\" has no variable {" + name + "}",
        DidYouMean.among(request.variables(), name)
            .map(near -> "did you mean {" + near + "}?")
            .orElse("put {" + name + "} into the path, or leave out the parameter"));
  }

  private static Diagnostic malformed(Bound one) {
    return Diagnostic.of(
        Code.MALFORMED_PATH_VARIABLE,
        one.name().site(),
        "\"" + one.name().value() + "\" cannot be the name of a path variable",
        "begin it with a letter, and write letters, digits, - and _ only, in the path too");
  }

  private static Diagnostic duplicate(ParameterDeclaration parameter, Bound earlier) {
    Site site = name(parameter).site();
    return Diagnostic.of(
        Code.DUPLICATE_PATH_PARAMETER,
        site,
        "path variable {"
            + earlier.name().value()
            + "} is bound to parameter '"
            + earlier.parameter()
            + "' already",
        "leave out parameter '" + parameter.name() + "', or give it a variable of its own");
  }

  private static Diagnostic inQuery(String name, RequestLine request) {
    return Diagnostic.of(
        Code.VARIABLE_IN_QUERY,
        request.path().site(),
        "{" + name + "} stands in the query string, where nothing is put in",
        "leave out that part of the query and add a parameter annotated with @Query");
  }

  /** A {@code @Path} parameter. */
  private record Bound(Sited<String> name, String parameter) {}
}
