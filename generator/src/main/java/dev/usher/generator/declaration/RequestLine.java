package dev.usher.generator.declaration;

import dev.usher.generator.diagnostic.Sited;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one of {@code @GET}, {@code @POST}, {@code @HTTP} and the like says.
 *
 * @param annotation the annotation itself
 * @param verb the HTTP method
 * @param path as written; empty where none is
 * @param hasBody whether its requests have a body
 */
public record RequestLine(
    AnnotationDeclaration annotation, String verb, Sited<String> path, boolean hasBody) {
  // Retrofit's own notion of a variable: RequestFactory.PARAM_URL_REGEX.
  private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9_-]*)\\}");
  // okhttp3.internal.http.HttpMethod, which asks Request.Builder.method on behalf of every request.
  private static final Set<String> NEVER_WITH_BODY = Set.of("GET", "HEAD");
  private static final Set<String> ALWAYS_WITH_BODY =
      Set.of("POST", "PUT", "PATCH", "PROPPATCH", "QUERY", "REPORT");

  /** Reads an annotation; empty where it names no verb. */
  public static Optional<RequestLine> of(AnnotationDeclaration annotation) {
    Boolean hasBody = RetrofitNames.VERBS.get(annotation.type());
    if (hasBody != null) {
      String verb = annotation.type().simpleName();
      return Optional.of(new RequestLine(annotation, verb, path(annotation, "value"), hasBody));
    }
    return annotation.type().equals(RetrofitNames.HTTP)
        ? Optional.of(
            new RequestLine(
                annotation,
                annotation.text("method").map(Sited::value).orElse(""),
                path(annotation, "path"),
                annotation.flag("hasBody").map(Sited::value).orElse(false)))
        : Optional.empty();
  }

  /** Whether OkHttp refuses every such request: {@code GET} with a body, {@code POST} without. */
  public boolean isContradictory() {
    return hasBody ? NEVER_WITH_BODY.contains(verb) : ALWAYS_WITH_BODY.contains(verb);
  }

  /** Whether it says where requests go. */
  public boolean hasPath() {
    return !path.value().isEmpty();
  }

  /** The names in braces, in order, each once. */
  public Set<String> variables() {
    return variablesIn(path.value());
  }

  /** Those before the query string. */
  public Set<String> pathVariables() {
    return variablesIn(path.value().substring(0, endOfPath()));
  }

  /** Those within the query string. */
  public Set<String> queryVariables() {
    return variablesIn(path.value().substring(endOfPath()));
  }

  private int endOfPath() {
    int question = path.value().indexOf('?');
    return question < 0 ? path.value().length() : question;
  }

  /** Whether a variable can be called so. */
  public static boolean isVariableName(String name) {
    return VARIABLE.matcher("{" + name + "}").matches();
  }

  private static Set<String> variablesIn(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = VARIABLE.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static Sited<String> path(AnnotationDeclaration annotation, String member) {
    return annotation.text(member).orElseGet(() -> new Sited<>("", annotation.site()));
  }
}
