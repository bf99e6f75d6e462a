package dev.usher.generator.random;

import dev.usher.generator.random.Answer.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the documentation says is wrong with an endpoint: written anew, by what stands there. */
final class DocumentedRules {
  private final RandomEndpoint endpoint;
  private final String request;
  private final boolean isCall;
  private final Set<String> broken = new TreeSet<>();

  private DocumentedRules(RandomEndpoint endpoint) {
    this.endpoint = endpoint;
    this.request = endpoint.onMethod().get(0);
    this.isCall = endpoint.answer().kind() == Kind.CALL;
  }

  /** The labels of all errors. */
  static Set<String> brokenBy(RandomEndpoint endpoint) {
    DocumentedRules rules = new DocumentedRules(endpoint);
    rules.answer();
    rules.parameters();
    rules.bodies();
    rules.idempotency();
    rules.retries();
    rules.mappings();
    rules.pagesAndKeys();
    rules.scopes();
    return rules.broken;
  }

  private boolean has(String annotation) {
    return endpoint.onMethod().stream().anyMatch(one -> one.startsWith(annotation));
  }

  private long count(String parameter) {
    return endpoint.parameters().stream().filter(one -> one.startsWith(parameter)).count();
  }

  private void isBroken(boolean condition, String label) {
    if (condition) {
      broken.add(label);
    }
  }

  private void answer() {
    Kind kind = endpoint.answer().kind();
    isBroken(kind == Kind.UNSUPPORTED, "UnsupportedReturnType");
    isBroken(kind == Kind.UNDECODABLE, "UnsupportedJsonType");
    isBroken(
        request.startsWith("@HEAD") && kind != Kind.NOTHING && kind != Kind.UNSUPPORTED,
        "HeadWithAnswer");
    isBroken(kind == Kind.STREAM && !has("@Streaming"), "StreamingRequired");
    boolean isJson = kind == Kind.JSON || kind == Kind.UNDECODABLE;
    isBroken(has("@Unwrap") && !isJson && kind != Kind.UNSUPPORTED, "UnwrapWithoutJson");
    isBroken(
        isJson && (has("@Unwrap(\"\")") || has("@Unwrap(\"a..b\")") || has("@Unwrap(\" \")")),
        "MalformedMemberName");
  }

  private void parameters() {
    isBroken(request.contains("{id}") && count("@Path") == 0, "UnboundPathVariable");
    isBroken(!request.contains("{id}") && count("@Path") > 0, "UnknownPathVariable");
    isBroken(count("String") > 0, "MissingParameterAnnotation");
    isBroken(count("CallOptions") > 1, "SeveralCallOptions");
    isBroken(isCall && count("CallOptions") > 0, "IgnoredOnCall");
  }

  private void bodies() {
    isBroken(count("@Body") > 0 && !request.matches("@(POST|PUT|PATCH).*"), "BodyNotAllowed");
    isBroken(count("@Body") > 1, "SeveralBodies");
    isBroken(count("@Body List<Thread>") > 0, "UnsupportedJsonType");
    isBroken(count("@Query(\"q\") @Wrap") > 0, "WrapWithoutBody");
    isBroken(count("@Body @Wrap(\"w\") okhttp3") > 0, "WrapWithoutBody");
    isBroken(count("@Body @Wrap(\" \")") > 0, "MalformedMemberName");
  }

  private void idempotency() {
    boolean isIdempotent = has("@Idempotent");
    isBroken(isIdempotent && !request.startsWith("@POST"), "IdempotentWithoutPost");
    isBroken(isIdempotent && isCall, "IgnoredOnCall");
    isBroken(count("@IdempotencyKey") > 1, "SeveralIdempotencyKeys");
    isBroken(!isIdempotent && count("@IdempotencyKey") > 0, "IdempotencyKeyWithoutIdempotent");
    isBroken(
        isIdempotent && count("@IdempotencyKey String") == 0 && count("@IdempotencyKey") > 0,
        "IdempotencyKeyNotString");
  }

  private void retries() {
    boolean isUnsafe = request.matches("@(POST|PATCH).*") && !has("@Idempotent") && !isCall;
    boolean isOwn = has("@Retry") || has("@NoRetry");
    isBroken(has("@Retry") && isCall, "IgnoredOnCall");
    for (List<String> all : List.of(endpoint.onMethod(), endpoint.onInterface())) {
      for (DocumentedRetry retry : DocumentedRetry.in(all)) {
        broken.addAll(retry.broken());
        isBroken(all.contains("@NoRetry"), "RetryAndNoRetry");
        isBroken(
            isUnsafe && retry.repeatsMore() && (all == endpoint.onMethod() || !isOwn),
            "UnsafeRetry");
      }
    }
  }

  private void mappings() {
    List<DocumentedMapping> own = DocumentedMapping.in(endpoint.onMethod());
    List<DocumentedMapping> around = DocumentedMapping.in(endpoint.onInterface());
    isBroken(isCall && !own.isEmpty(), "IgnoredOnCall");
    for (List<DocumentedMapping> all : List.of(own, around)) {
      all.forEach(mapping -> broken.addAll(mapping.broken()));
      isBroken(DocumentedMapping.haveDuplicates(all), "DuplicateMapping");
    }
    boolean isDeclared = !endpoint.thrown().isEmpty();
    Stream<DocumentedMapping> heard =
        Stream.concat(
            own.stream(),
            around.stream()
                .filter(mapping -> own.stream().noneMatch(earlier -> earlier.covers(mapping))));
    isBroken(
        !isDeclared
            && !isCall
            && endpoint.answer().isBlocking()
            && heard.anyMatch(mapping -> mapping.exception().equals("Checked")),
        "UndeclaredException");
  }

  private void pagesAndKeys() {
    isBroken(has("@Paginated"), "PaginatedWithoutPages");
    isBroken(has("@SerializedBy(\"\")") || has("@SerializedBy(\"{\")"), "MalformedKey");
    boolean isBound = request.contains("{id}");
    boolean isUnbound = has("@SerializedBy(\"{x}") || (!isBound && has("@SerializedBy(\"t:{id}"));
    isBroken(isUnbound, "UnboundKeyVariable");
    isBroken(isCall && has("@SerializedBy"), "IgnoredOnCall");
  }

  private void scopes() {
    isBroken(
        Stream.concat(endpoint.onMethod().stream(), endpoint.onInterface().stream())
            .anyMatch(one -> one.contains("Scope") && one.contains("\"Tickets\"")),
        "MalformedScope");
  }
}
