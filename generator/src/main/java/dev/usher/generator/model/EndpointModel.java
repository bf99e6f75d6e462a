package dev.usher.generator.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;

/**
 * One method of the interface that calls Zendesk.
 *
 * @param method its Java name; overloads share it
 * @param displayName how logs and errors call it: {@code TicketsApi.show}
 * @param verb the HTTP method, such as {@code GET}
 * @param path as written, without what parameters add; empty where a {@code @Url} parameter decides
 * @param scopes the OAuth scopes that it needs, implied access spelled out: {@code tickets:read}
 * @param role the constant of {@code Role} that it needs
 * @param idempotent whether an {@code Idempotency-Key} rides along
 * @param serialKey the key by which its calls run one at a time
 * @param retry its retry rules
 * @param errors error mappings in order of precedence: the first that fits is taken
 * @param annotations what the Retrofit method carries: Retrofit's annotations, and others that
 *     reach its converters
 * @param parameters in order of declaration
 * @param returns what it answers, and how
 * @param thrown its throws clause
 * @param typeVariables of the method itself; usually none
 * @param deprecation how the method is deprecated
 * @param inReadOnlyView whether the client's view that only reads has it too
 */
public record EndpointModel(
    String method,
    String displayName,
    String verb,
    String path,
    List<String> scopes,
    Optional<String> role,
    boolean idempotent,
    Optional<SerialKeyModel> serialKey,
    RetryModel retry,
    List<ErrorModel> errors,
    List<AnnotationModel> annotations,
    List<ParameterModel> parameters,
    ReturnModel returns,
    List<TypeName> thrown,
    List<TypeVariableName> typeVariables,
    Deprecation deprecation,
    boolean inReadOnlyView) {

  /** Copies the collections. */
  public EndpointModel {
    scopes = List.copyOf(scopes);
    errors = List.copyOf(errors);
    annotations = List.copyOf(annotations);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    typeVariables = List.copyOf(typeVariables);
  }
}
