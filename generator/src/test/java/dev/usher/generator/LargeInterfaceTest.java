package dev.usher.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.Credentials;
import dev.usher.Zendesk;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class file's limits, 64 KB of code for a method among them, are far above any interface. */
final class LargeInterfaceTest {

  @ParameterizedTest
  @ValueSource(ints = {200, 500})
  void anInterfaceOfManyEndpointsGetsAClientThatCanBeCreated(int endpoints)
      throws ReflectiveOperationException {
    assertCreated(
        IntStream.range(0, endpoints)
            .mapToObj(
                i ->
                    """
                      @retrofit2.http.GET("api/v2/things/{id}/%1$d")
                      String thing%1$d(@retrofit2.http.Path("id") long id);
                    """
                        .formatted(i))
            .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 500})
  void soDoesOneWithAViewThatOnlyReads(int endpoints) throws ReflectiveOperationException {
    assertCreated(
        IntStream.range(0, endpoints)
            .mapToObj(
                i ->
                    """
                      @retrofit2.http.GET("api/v2/things/{id}/%1$d")
                      String thing%1$d(@retrofit2.http.Path("id") long id);

                      @retrofit2.http.DELETE("api/v2/things/{id}/%1$d")
                      void remove%1$d(@retrofit2.http.Path("id") long id);
                    """
                        .formatted(i))
            .collect(Collectors.joining()),
        "readOnly");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 500})
  void soDoesOneWhoseEndpointsSayAllThatCanBeSaid(int endpoints)
      throws ReflectiveOperationException {
    assertCreated(
        IntStream.range(0, endpoints)
            .mapToObj(
                i ->
                    """
                      @retrofit2.http.POST("things/{id}/%1$d")
                      @RequiresScope({"tickets", "users:read"})
                      @RequiresRole(Role.ADMIN)
                      @Idempotent
                      @Retry(maxAttempts = 5, on = {429, 500, 503}, initialDelay = "1s",
                          maxDelay = "2m", multiplier = 3, jitter = Jitter.EQUAL, deadline = "5m")
                      @OnError(status = 422, code = "RecordInvalid", exception = Refused.class)
                      @OnError(status = 409, exception = Refused.class)
                      @OnError(exception = Refused.class)
                      @Unwrap("thing.value")
                      ApiResponse<Map<String, List<String>>> thing%1$d(
                          @retrofit2.http.Path("id") long id,
                          @retrofit2.http.Body @Wrap("thing") Map<String, List<String>> thing,
                          @IdempotencyKey String key,
                          CallOptions options);
                    """
                        .formatted(i))
            .collect(Collectors.joining()));
  }

  private static void assertCreated(String methods) throws ReflectiveOperationException {
    assertCreated(methods, "create");
  }

  private static void assertCreated(String methods, String factory)
      throws ReflectiveOperationException {
    String source =
        """
        package com.acme;

        import dev.usher.*;
        import dev.usher.annotations.*;
        import dev.usher.annotations.Jitter;
        import dev.usher.annotations.Role;
        import java.util.*;

        @ZendeskApi
        public interface LargeApi {
        %s
          final class Refused extends RuntimeException {
            private static final long serialVersionUID = 1L;
            public Refused(ApiError error, Map<String, List<String>> body) {}
          }
        }
        """
            .formatted(methods);
    Compiled compiled = Compiled.of(Map.of("com/acme/LargeApi.java", source));

    assertThat(compiled.diagnostics()).isEmpty();
    assertThat(create(compiled, factory)).isNotNull();
  }

  private static Object create(Compiled compiled, String factory)
      throws ReflectiveOperationException {
    try (Zendesk zendesk =
        Zendesk.builder()
            .subdomain("acme")
            .credentials(Credentials.oauthToken("token", "tickets", "users"))
            .build()) {
      return compiled
          .loader()
          .loadClass("com.acme.LargeApiClient")
          .getMethod(factory, Zendesk.class)
          .invoke(null, zendesk);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
