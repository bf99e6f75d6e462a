package dev.usher.generator.random;

import com.squareup.moshi.Moshi;
import dev.usher.ApiResponse;
import dev.usher.CallOptions;
import dev.usher.Credentials;
import dev.usher.ScopeCheck;
import dev.usher.Zendesk;
import dev.usher.generator.wire.Sent;
import dev.usher.json.ModelAdapters;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Calls random endpoints, as Usher implements them and as Retrofit does without Usher. */
final class EndpointCalls implements AutoCloseable {
  private static final String KEY = "key";

  private final Answers answers = new Answers();
  private final MockWebServer server = new MockWebServer();
  private final OkHttpClient client = new OkHttpClient();
  private final ClassLoader loader;
  private final Zendesk zendesk;
  private final Retrofit retrofit;

  EndpointCalls(ClassLoader loader) throws IOException {
    server.setDispatcher(answers);
    server.start();
    this.loader = loader;
    this.zendesk =
        Zendesk.builder()
            .baseUrl(server.url("/").toString())
            .credentials(Credentials.oauthToken("secret"))
            .scopeCheck(ScopeCheck.OFF)
            .okHttpClient(client)
            .build();
    Moshi moshi = ModelAdapters.addTo(new Moshi.Builder()).build();
    this.retrofit =
        new Retrofit.Builder()
            .baseUrl(server.url("/"))
            .client(client)
            .addConverterFactory(MoshiConverterFactory.create(moshi))
            .build();
  }

  /** How {@code endpoint} does otherwise than documented; empty where it does not. */
  String flaw(String name, RandomEndpoint endpoint) throws ReflectiveOperationException {
    Object usher = zendesk.create(loader.loadClass("com.acme." + name));
    Object plain = retrofit.create(loader.loadClass("com.acme.Plain" + name));
    List<String> own =
        endpoint.parameters().stream().filter(one -> !RandomEndpoint.isUshers(one)).toList();
    boolean isHead = endpoint.isHead();
    answer(200, isHead ? "" : "null");
    String plainly = outcome(plain, own.stream().map(this::plainArgument).toArray());
    Sent expected = Sent.of(taken(plainly));
    Object[] arguments = endpoint.parameters().stream().map(this::argument).toArray();

    answer(200, isHead ? "" : endpoint.sent());
    String outcome = outcome(usher, arguments);
    RecordedRequest request = taken(outcome);
    answer(404, isHead ? "" : error("X"));
    String missing = outcome(usher, arguments);
    taken(missing);
    answer(422, isHead ? "" : error("Y"));
    String refused = outcome(usher, arguments);
    taken(refused);
    return Stream.of(
            differ("sent", Sent.of(request), expected),
            differ("key", key(request), endpoint.key()),
            differ("answer", outcome, endpoint.answer().text()),
            differ("404", missing, endpoint.outcome(404, isHead ? "" : "X")),
            differ("422", refused, endpoint.outcome(422, isHead ? "" : "Y")))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  private static Optional<String> differ(String what, Object is, Object shouldBe) {
    return is.equals(shouldBe)
        ? Optional.empty()
        : Optional.of(what + ": " + is + " instead of " + shouldBe);
  }

  private static String key(RecordedRequest request) {
    String key = request.getHeaders().get("Idempotency-Key");
    return key == null ? "none" : key.equals(KEY) ? "given" : "drawn";
  }

  private static String error(String code) {
    return "{\"error\":\"" + code + "\",\"description\":\"d\"}";
  }

  private void answer(int status, String body) {
    answers.next = new MockResponse.Builder().code(status).body(body).build();
  }

  /** The one request that was sent. */
  private RecordedRequest taken(String outcome) {
    RecordedRequest request = answers.requests.poll();
    if (request == null || !answers.requests.isEmpty()) {
      throw new AssertionError("not one request, and then " + outcome);
    }
    return request;
  }

  private static String outcome(Object target, @Nullable Object... arguments)
      throws ReflectiveOperationException {
    try {
      return text(
          Stream.of(target.getClass().getMethods())
              .filter(one -> one.getName().equals("m"))
              .findFirst()
              .orElseThrow()
              .invoke(target, arguments));
    } catch (InvocationTargetException e) {
      return e.getCause().getClass().getSimpleName();
    } catch (CompletionException e) {
      return e.getCause().getClass().getSimpleName();
    } catch (IOException e) {
      return e.getClass().getSimpleName();
    }
  }

  private static String text(@Nullable Object answer) throws IOException {
    if (answer instanceof Optional<?> optional) {
      return optional.isPresent() ? text(optional.get()) : "empty";
    }
    if (answer instanceof ApiResponse<?> response) {
      return text(response.body());
    }
    if (answer instanceof CompletionStage<?> stage) {
      return text(stage.toCompletableFuture().join());
    }
    if (answer instanceof Call<?> call) {
      Response<?> response = call.execute();
      return response.isSuccessful() ? text(response.body()) : "status " + response.code();
    }
    if (answer instanceof ResponseBody body) {
      return body.string();
    }
    return answer instanceof InputStream stream
        ? new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
        : String.valueOf(answer);
  }

  private Object plainArgument(String parameter) {
    return parameter.contains("@Wrap") ? Map.of("w", argument(parameter)) : argument(parameter);
  }

  private Object argument(String parameter) {
    return switch (parameter.replaceAll("@\\w+(\\(\"\\w+\"\\))? ", "")) {
      case "long" -> 7L;
      case "String" -> parameter.startsWith("@IdempotencyKey") ? KEY : "a b/c&d";
      case "List<String>" -> List.of("x", "y z");
      case "Map<String, String>" -> Map.of("k", "v");
      case "Ticket" -> ticket();
      case "List<Ticket>" -> List.of(ticket(), ticket());
      case "okhttp3.RequestBody" -> RequestBody.create("raw", MediaType.get("text/csv"));
      case "CallOptions" -> CallOptions.none();
      default -> throw new AssertionError(parameter);
    };
  }

  private Object ticket() {
    try {
      return loader.loadClass("com.acme.Ticket").getConstructors()[0].newInstance(7L, null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    zendesk.close();
    server.close();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  private static final class Answers extends Dispatcher {
    final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
    volatile MockResponse next = new MockResponse.Builder().build();

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      requests.add(request);
      return next;
    }
  }
}
