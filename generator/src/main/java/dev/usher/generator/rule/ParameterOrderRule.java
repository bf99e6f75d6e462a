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
import java.util.Set;
import java.util.stream.Collectors;

/** What gives or fills the path comes before what is added to the query: Retrofit goes in order. */
final class ParameterOrderRule implements EndpointRule {
  private static final Set<ClassName> QUERIES =
      Set.of(RetrofitNames.QUERY, RetrofitNames.QUERY_NAME, RetrofitNames.QUERY_MAP);

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    // Where the other of the two is meant, each of these is reported as out of place already.
    ClassName early =
        endpoint.request().filter(RequestLine::hasPath).isPresent()
            ? RetrofitNames.PATH
            : RetrofitNames.URL;
    List<ParameterDeclaration> parameters = endpoint.parameters();
    Optional<ParameterDeclaration> query =
        parameters.stream()
            .filter(parameter -> binding(parameter, QUERIES).isPresent())
            .findFirst();
    List<ParameterDeclaration> late =
        query.stream()
            .flatMap(first -> parameters.stream().skip(parameters.indexOf(first)))
            .filter(parameter -> parameter.bindings().size() == 1 && parameter.has(early))
            .toList();
    return late.isEmpty() ? List.of() : List.of(late(late, early, query.get()));
  }

  private static Optional<AnnotationDeclaration> binding(
      ParameterDeclaration parameter, Set<ClassName> types) {
    return parameter.bindings().stream()
        .filter(binding -> types.contains(binding.type()))
        .findFirst();
  }

  private static Diagnostic late(
      List<ParameterDeclaration> late, ClassName early, ParameterDeclaration query) {
    String what = binding(query, QUERIES).map(AnnotationDeclaration::display).orElse("");
    String names =
        late.stream()
            .map(parameter -> "'" + parameter.name() + "'")
            .collect(Collectors.joining(" and "));
    return Diagnostic.of(
        Code.PARAMETER_ORDER,
        Bindings.site(late.get(0), early),
        "@"
            + early.simpleName()
            + " parameter '"
            + late.get(0).name()
            + "' comes after "
            + what
            + " parameter '"
            + query.name()
            + "': the path is complete by then",
        "move " + names + " before '" + query.name() + "'");
  }
}
