package dev.usher.generator.wire;

import com.squareup.moshi.Moshi;
import dev.usher.Credentials;
import dev.usher.InvalidRequestException;
import dev.usher.ScopeCheck;
import dev.usher.Zendesk;
import dev.usher.generator.Compiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * One interface of {@code resources/wire} in two guises: as Usher implements it, and as plain
 * Retrofit does with the same annotations on methods that return {@code Call}.
 */
final class Wire implements AutoCloseable {
  private static final String NOTE =
      "package wire; public record Note(String text, int number, Boolean flag) {}";

  private final MockWebServer server = new MockWebServer();
  private final OkHttpClient plainClient = new OkHttpClient();
  private final OkHttpClient usherClient = new OkHttpClient();
  private final ClassLoader loader;
  private final Zendesk zendesk;
  private final Object usher;
  private final Object plain;

  private Wire(ClassLoader loader, Class<?> usherApi, Class<?> plainApi) {
    this.loader = loader;
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Moshi moshi = new Moshi.Builder().add(new Loud.Adapter()).build();
    this.zendesk =
        Zendesk.builder()
            .baseUrl(server.url("/").toString())
            .credentials(Credentials.oauthToken("secret"))
            .scopeCheck(ScopeCheck.OFF)
            .okHttpClient(usherClient)
            .moshi(moshi)
            .build();
    this.usher = zendesk.create(usherApi);
    this.plain =
        new Retrofit.Builder()
            .baseUrl(server.url("/"))
            .client(plainClient)
            .addConverterFactory(MoshiConverterFactory.create(moshi))
            .validateEagerly(true)
            .build()
            .create(plainApi);
  }

  /** The interface called {@code name}. */
  static Wire of(String name) {
    String source = source(name);
    String plain =
        source
            .replaceAll("@(ZendeskApi|Unwrap|Wrap)\\b(\\(\"[^\"]*\"\\))?", "")
            .replace("interface " + name + " ", "interface Plain" + name + " ")
            .replaceAll("  (void|String) (?=\\w+\\()", "  retrofit2.Call<Void> ");
    ClassLoader loader =
        Compiled.of(
                Map.of(
                    "wire/" + name + ".java",
                    source,
                    "wire/Plain" + name + ".java",
                    plain,
                    "wire/Note.java",
                    NOTE))
            .loader();
    try {
      return new Wire(
          loader, loader.loadClass("wire." + name), loader.loadClass("wire.Plain" + name));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An absolute URL of the server. */
  String url(String path) {
    return server.url(path).toString();
  }

  /** A new record called {@code name}. */
  Object make(String name, @Nullable Object... components) {
    try {
      return loader.loadClass("wire." + name).getConstructors()[0].newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What plain Retrofit sends for a call; or that it refuses. */
  Sent plain(String method, @Nullable Object... arguments) throws IOException {
    Call<?> call;
    try {
      call = (Call<?>) invoke(plain, method, arguments);
      call.request();
    } catch (RuntimeException e) {
      return Sent.refused();
    }
    server.enqueue(new MockResponse.Builder().build());
    call.execute();
    return taken();
  }

  /** What Usher sends for a call; or that it refuses. */
  Sent usher(String method, @Nullable Object... arguments) throws IOException {
    int before = server.getRequestCount();
    server.enqueue(new MockResponse.Builder().build());
    try {
      invoke(usher, method, arguments);
    } catch (InvalidRequestException e) {
      if (server.getRequestCount() > before) {
        throw new IllegalStateException("sent, and then failed", e);
      }
      return Sent.refused();
    }
    return taken();
  }

  /** What Usher makes of {@code answer}. */
  @Nullable Object answered(String answer, String method, @Nullable Object... arguments) {
    server.enqueue(new MockResponse.Builder().body(answer).build());
    return invoke(usher, method, arguments);
  }

  /** The request that came last. */
  Sent taken() {
    try {
      return Sent.of(server.takeRequest(5, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Object invoke(Object target, String name, @Nullable Object... arguments) {
    Method method =
        Arrays.stream(target.getClass().getMethods())
            .filter(candidate -> candidate.getName().equals(name))
            .filter(candidate -> candidate.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(name));
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException | IllegalArgumentException e) {
      throw new AssertionError("no arguments for " + name, e);
    }
  }

  private static String source(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/wire", name + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    zendesk.close();
    server.close();
    for (OkHttpClient client : new OkHttpClient[] {plainClient, usherClient}) {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }
}
