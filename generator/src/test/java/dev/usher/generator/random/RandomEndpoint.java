package dev.usher.generator.random;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An interface of one method, put together from Usher's annotations and what goes with them, sense
 * or not. What Retrofit says about it is nearly always right.
 *
 * @param onInterface annotations of the interface
 * @param onMethod annotations of the method, its HTTP method first
 * @param answer what it returns
 * @param parameters with their annotations
 * @param thrown what it declares to throw, or nothing
 */
record RandomEndpoint(
    List<String> onInterface,
    List<String> onMethod,
    Answer answer,
    List<String> parameters,
    String thrown) {
  private static final List<String> REQUESTS =
      List.of(
          "@GET(\"a/{id}\")",
          "@GET(\"a?x=1\")",
          "@POST(\"api/v2/tickets\")",
          "@POST(\"a/{id}\")",
          "@PUT(\"a/{id}\")",
          "@PATCH(\"a\")",
          "@DELETE(\"a/{id}\")",
          "@HEAD(\"a\")");
  private static final List<String> BODIES =
      List.of(
          "@Body Ticket",
          "@Body @Wrap(\"w\") Ticket",
          "@Body @Wrap(\"w\") List<Ticket>",
          "@Body Map<String, String>",
          "@Body okhttp3.RequestBody",
          "@Body @Wrap(\"w\") okhttp3.RequestBody",
          "@Body @Wrap(\" \") Ticket",
          "@Body List<Thread>");
  private static final List<String> MAPPINGS =
      Stream.of("", "status = 422", "status = 404", "status = 302", "status = 200")
          .flatMap(status -> Stream.of("", "code = \"X\"").map(code -> joined(status, code)))
          .flatMap(
              both ->
                  Stream.of("Fine", "OfBody", "Fine", "Checked", "OfBody", "Abstract", "")
                      .map(name -> name.isEmpty() ? "" : "exception = " + name + ".class")
                      .map(exception -> joined(both, exception)))
          .map(members -> "@OnError(" + members + ")")
          .toList();
  private static final List<String> RETRIES =
      List.of(
          "@Retry",
          "@Retry(maxAttempts = 2)",
          "@Retry(maxAttempts = 3, on = {503})",
          "@Retry(maxAttempts = 1)",
          "@Retry(maxAttempts = 5, on = {429, 503})",
          "@Retry(on = {429, 500})",
          "@Retry(maxAttempts = 1, on = {500})",
          "@Retry(maxAttempts = 0)",
          "@Retry(maxAttempts = 101)",
          "@Retry(on = {200})",
          "@Retry(on = {600, 502})",
          "@Retry(on = {429, 429})",
          "@Retry(on = {})",
          "@Retry(multiplier = 0.5)",
          "@Retry(initialDelay = \"10ms\", maxDelay = \"5ms\")",
          "@Retry(initialDelay = \"40s\")",
          "@Retry(initialDelay = \"soon\")",
          "@Retry(deadline = \"0s\")",
          "@Retry(deadline = \"5s\", jitter = Jitter.NONE)");
  private static final List<String> SCOPES =
      List.of(
          "\"tickets\"",
          "{\"tickets:read\", \"users\"}",
          "{}",
          "\"tickts\"",
          "\"users\"",
          "\"Tickets\"");
  private static final List<String> UNWRAPS =
      List.of("a", "a", "a", "a", "a.b", "a.b", "", "a..b", " ");
  private static final List<String> KEYS = List.of("t:{id}", "t", "", "{x}", "{");

  static RandomEndpoint of(RandomGenerator random) {
    String request = one(REQUESTS, random);
    Answer answer =
        request.startsWith("@HEAD") && random.nextInt(4) > 0
            ? Answer.RESPONSE_OF_NOTHING
            : one(List.of(Answer.values()), random);
    List<String> onMethod = new ArrayList<>(List.of(request));
    sometimes(request.startsWith("@POST") ? 2 : 60, "@Idempotent", onMethod, random);
    sometimes(
        answer.kind() == Answer.Kind.JSON ? 2 : 30,
        "@Unwrap(\"" + one(UNWRAPS, random) + "\")",
        onMethod,
        random);
    sometimes(8, one(RETRIES, random), onMethod, random);
    sometimes(20, "@NoRetry", onMethod, random);
    sometimes(4, "@RequiresScope(" + one(SCOPES, random) + ")", onMethod, random);
    sometimes(5, "@RequiresRole(Role.AGENT)", onMethod, random);
    sometimes(8, "@SerializedBy(\"" + one(KEYS, random) + "\")", onMethod, random);
    sometimes(30, "@Paginated(items = \"a\")", onMethod, random);
    sometimes(answer.kind() == Answer.Kind.STREAM ? 1 : 15, "@Streaming", onMethod, random);
    mappings(onMethod, random);
    List<String> onInterface = new ArrayList<>();
    sometimes(12, one(RETRIES, random), onInterface, random);
    sometimes(15, "@NoRetry", onInterface, random);
    sometimes(5, "@RequiresScope(" + one(SCOPES, random) + ")", onInterface, random);
    sometimes(8, "@GrantedScopes(" + one(SCOPES, random) + ")", onInterface, random);
    mappings(onInterface, random);
    return new RandomEndpoint(
        List.copyOf(onInterface),
        List.copyOf(onMethod),
        answer,
        parameters(onMethod, random),
        random.nextInt(3) > 0 ? " throws Checked" : "");
  }

  private static List<String> parameters(List<String> onMethod, RandomGenerator random) {
    String request = onMethod.get(0);
    List<String> parameters = new ArrayList<>();
    sometimes(30, "String", parameters, random);
    if (request.contains("{id}") == random.nextInt(20) > 0) {
      parameters.add("@Path(\"id\") long");
    }
    sometimes(4, "@Query(\"q\") List<String>", parameters, random);
    sometimes(40, "@Query(\"q\") @Wrap(\"w\") String", parameters, random);
    sometimes(5, "@Header(\"H\") String", parameters, random);
    sometimes(6, "CallOptions", parameters, random);
    sometimes(40, "CallOptions", parameters, random);
    sometimes(request.matches("@P.*") ? 2 : 30, one(BODIES, random), parameters, random);
    sometimes(50, one(BODIES, random), parameters, random);
    sometimes(
        onMethod.contains("@Idempotent") ? 2 : 30, "@IdempotencyKey String", parameters, random);
    sometimes(50, "@IdempotencyKey long", parameters, random);
    return List.copyOf(parameters);
  }

  private static void mappings(List<String> into, RandomGenerator random) {
    sometimes(8, one(MAPPINGS, random), into, random);
    sometimes(12, one(MAPPINGS, random), into, random);
  }

  private static void sometimes(int times, String what, List<String> into, RandomGenerator random) {
    if (random.nextInt(times) == 0) {
      into.add(what);
    }
  }

  private static <T> T one(List<T> choices, RandomGenerator random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String joined(String one, String other) {
    return Stream.of(one, other).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
  }

  /** The interface, called {@code name}. */
  String source(String name) {
    return source("@ZendeskApi", onInterface, name, onMethod, answer.type(), parameters, thrown);
  }

  /** What Retrofit makes of it, called {@code name}: bodies are wrapped by hand. */
  String plain(String name) {
    return source(
        "",
        List.of(),
        name,
        onMethod.stream().filter(one -> one.matches("@([A-Z]+\\(|Streaming).*")).toList(),
        "Call<" + answer.plain() + ">",
        parameters.stream()
            .filter(one -> !isUshers(one))
            .map(one -> one.replaceFirst("@Wrap\\(\"w\"\\) (.*)", "Map<String, $1>"))
            .toList(),
        "");
  }

  /** Whether a parameter is none of the request's. */
  static boolean isUshers(String parameter) {
    return parameter.startsWith("CallOptions") || parameter.startsWith("@IdempotencyKey");
  }

  boolean isHead() {
    return onMethod.get(0).startsWith("@HEAD");
  }

  /** What a server sends where all goes well. */
  String sent() {
    String path =
        onMethod.stream()
            .filter(one -> one.startsWith("@Unwrap"))
            .map(one -> one.replaceAll(".*\"(.*)\".*", "$1"))
            .findFirst()
            .orElse("");
    return switch (path) {
      case "" -> answer.sent();
      case "a" -> "{\"a\":" + answer.sent() + "}";
      default -> "{\"a\":{\"b\":" + answer.sent() + "}}";
    };
  }

  /** Which idempotency key is sent. */
  String key() {
    if (!onMethod.contains("@Idempotent")) {
      return "none";
    }
    return parameters.contains("@IdempotencyKey String") ? "given" : "drawn";
  }

  /** What comes of an error. */
  String outcome(int status, String code) {
    if (answer.kind() == Answer.Kind.CALL) {
      return "status " + status;
    }
    return status == 404 && answer.isOptional()
        ? "empty"
        : DocumentedMapping.thrown(this, status, code)
            .filter(exception -> !(isHead() && exception.equals("OfBody"))) // There is no body.
            .orElse(status == 404 ? "NotFoundException" : "UnprocessableEntityException");
  }

  private static String source(
      String mark,
      List<String> onInterface,
      String name,
      List<String> onMethod,
      String returns,
      List<String> parameters,
      String thrown) {
    return """
        package com.acme;
        import dev.usher.*;
        import dev.usher.annotations.*;
        import java.io.InputStream;
        import java.util.*;
        import java.util.concurrent.*;
        import retrofit2.Call;
        import retrofit2.http.*;
        %s
        public interface %s {
          %s
          %s m(%s)%s;
        }
        """
        .formatted(
            String.join("\n", Stream.concat(Stream.of(mark), onInterface.stream()).toList()),
            name,
            String.join("\n  ", onMethod),
            returns,
            IntStream.range(0, parameters.size())
                .mapToObj(i -> parameters.get(i) + " p" + i)
                .collect(Collectors.joining(", ")),
            thrown);
  }

  /** Each with a thing less. */
  Stream<RandomEndpoint> smaller() {
    return Stream.of(
            without(onInterface)
                .map(less -> new RandomEndpoint(less, onMethod, answer, parameters, thrown)),
            without(onMethod)
                .filter(less -> less.contains(onMethod.get(0)))
                .map(less -> new RandomEndpoint(onInterface, less, answer, parameters, thrown)),
            without(parameters)
                .map(less -> new RandomEndpoint(onInterface, onMethod, answer, less, thrown)))
        .flatMap(each -> each);
  }

  private static Stream<List<String>> without(List<String> all) {
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> {
              List<String> left = new ArrayList<>(all);
              left.remove(i);
              return left;
            });
  }
}
