package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An abstract method of the interface, its own or inherited.
 *
 * @param site where it stands
 * @param name its name
 * @param displayName the interface's name and its own: {@code TicketsApi.show}
 * @param annotations what it carries
 * @param surroundings what the interface carries, then what the interfaces carry through which it
 *     is inherited, nearest first
 * @param requests what its HTTP annotations say: one, if all is well
 * @param parameters in order of declaration
 * @param returns its return type
 * @param thrown the exceptions that it declares
 * @param typeVariables its own type parameters
 * @param errorType what the errors of its {@code Result} are, where that is a sealed interface
 * @param rivals the interfaces that declare it otherwise, and no less specifically
 */
public record EndpointDeclaration(
    Site site,
    String name,
    String displayName,
    Annotations annotations,
    List<Annotations> surroundings,
    List<RequestLine> requests,
    List<ParameterDeclaration> parameters,
    TypeFacts returns,
    List<TypeFacts> thrown,
    List<TypeVariableName> typeVariables,
    Optional<ErrorTypeDeclaration> errorType,
    List<String> rivals) {

  /** Copies the lists. */
  public EndpointDeclaration {
    surroundings = List.copyOf(surroundings);
    requests = List.copyOf(requests);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    typeVariables = List.copyOf(typeVariables);
    rivals = List.copyOf(rivals);
  }

  /**
   * The only thing that its HTTP annotations say; empty where they say nothing or several things.
   */
  public Optional<RequestLine> request() {
    return requests.size() == 1 ? Optional.of(requests.get(0)) : Optional.empty();
  }

  /** Its own annotation of a type. */
  public Optional<AnnotationDeclaration> find(ClassName annotation) {
    return annotations.find(annotation);
  }

  /** Whether it carries an annotation of a type. */
  public boolean has(ClassName annotation) {
    return annotations.has(annotation);
  }

  /** Its parameters that carry an annotation of a type. */
  public List<ParameterDeclaration> parametersWith(ClassName annotation) {
    return parameters.stream().filter(parameter -> parameter.has(annotation)).toList();
  }

  /** Its own annotations, then those of the interfaces around it, nearest first. */
  public Stream<Annotations> nearestFirst() {
    return Stream.concat(Stream.of(annotations), surroundings.stream());
  }

  /** The annotation that holds for it: its own, or else the nearest around it. */
  public Optional<AnnotationDeclaration> nearest(ClassName annotation) {
    return nearestFirst().flatMap(around -> around.find(annotation).stream()).findFirst();
  }

  /** The scopes that hold for it; a bare resource has taken its access from the verb. */
  public List<ScopeName> neededScopes() {
    String verb = request().map(RequestLine::verb).orElse("");
    return nearest(AnnotationNames.REQUIRES_SCOPE).stream()
        .flatMap(scopes -> scopes.texts("value").stream())
        .map(scope -> new ScopeName(scope.value()).forVerb(verb))
        .distinct()
        .toList();
  }

  /**
   * Whether a token without any scope for writing reaches it: the scopes that it needs are for
   * reading or, where none are named, its verb reads.
   */
  public boolean isForReading() {
    List<ScopeName> needed = neededScopes();
    return needed.isEmpty()
        ? request().map(RequestLine::verb).filter(ScopeName::isReading).isPresent()
        : needed.stream().allMatch(ScopeName::isForReading);
  }
}
