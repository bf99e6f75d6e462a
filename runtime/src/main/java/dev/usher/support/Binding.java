package dev.usher.support;

import com.squareup.moshi.Moshi;
import dev.usher.EndpointInfo;
import dev.usher.RetryPolicy;
import dev.usher.limit.Catalogue;
import dev.usher.pipeline.AnswerReader;
import dev.usher.pipeline.Origin;
import dev.usher.pipeline.Route;
import dev.usher.pipeline.Stack;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * A client's ties to an account: what builds its requests, what sends them, what encodes their
 * bodies. Thread-safe.
 */
public final class Binding {

  private final String api;
  private final HttpUrl base;
  private final Stack stack;
  private final Decoding decoding;
  private final RetryPolicy retryPolicy;
  private final Catalogue limits;

  /**
   * Called by {@code Zendesk} alone.
   *
   * @param api what exceptions call the interface
   * @param base what paths are relative to, and where credentials may go
   * @param stack what sends requests
   * @param moshi what bodies and answers are encoded with
   * @param maxJsonBytes how long JSON answers may be
   * @param retryPolicy how endpoints are retried that do not say
   * @param limits which limits endpoints draw on
   */
  @SuppressWarnings("exports") // Stack and Catalogue are internal, as this constructor is.
  public Binding(
      String api,
      HttpUrl base,
      Stack stack,
      Moshi moshi,
      long maxJsonBytes,
      RetryPolicy retryPolicy,
      Catalogue limits) {
    this.api = api;
    this.base = base;
    this.stack = stack;
    this.decoding = new Decoding(moshi, maxJsonBytes);
    this.retryPolicy = retryPolicy;
    this.limits = limits;
  }

  /**
   * What builds the requests: {@code service} as Retrofit implements it.
   *
   * @param service an interface whose methods return {@link okhttp3.Request}, or {@link
   *     retrofit2.Call} where calls are handed through
   * @throws IllegalArgumentException if Retrofit finds fault with a method
   */
  public <S> S service(Class<S> service) {
    return new Retrofit.Builder()
        .baseUrl(base)
        .callFactory(stack.calls(Origin.of(base), api))
        .addCallAdapterFactory(new RequestCallAdapterFactory(api))
        .addConverterFactory(MoshiConverterFactory.create(decoding.moshi()))
        .validateEagerly(true)
        .build()
        .create(service);
  }

  /**
   * What sends the requests of an endpoint.
   *
   * @param endpoint the endpoint
   * @param type what its answers are decoded to
   * @throws IllegalArgumentException if Moshi has no adapter for the type
   */
  public <R extends @Nullable Object> Operation<R> operation(
      Endpoint endpoint, ResponseType<R> type) {
    ResponseReader<R> reader = type.reader(decoding);
    EndpointInfo info = new EndpointInfo(endpoint.name(), endpoint.httpMethod(), endpoint.path());
    Route route =
        new Route(
            info,
            Origin.of(base),
            endpoint.scopes(),
            endpoint.isIdempotent(),
            endpoint.serialKey().isPresent(),
            endpoint.retryPolicy().orElse(retryPolicy),
            limits.claims(info));
    WarningLog warnings = new WarningLog(endpoint.name());
    AnswerReader answers =
        (response, name, attempts) -> {
          warnings.look(response.headers());
          return reader.read(response, name, attempts);
        };
    return new Operation<>(
        endpoint,
        route,
        stack,
        stack.channel(route, answers),
        new Settlement<>(endpoint, reader, decoding.moshi(), stack.witness(), warnings));
  }

  /**
   * What encodes a body.
   *
   * @param type the type of the body
   * @param wrap the member of the JSON object that the body becomes
   * @throws IllegalArgumentException if Moshi has no adapter for the type
   */
  public <T> JsonBody<T> body(Class<T> type, String wrap) {
    return body((Type) type, wrap);
  }

  /**
   * What encodes a body.
   *
   * @param type the type of the body, which must be that of {@code T}
   * @param wrap the member of the JSON object that the body becomes
   * @throws IllegalArgumentException if Moshi has no adapter for the type
   */
  public <T> JsonBody<T> body(Type type, String wrap) {
    return body(type, Set.of(), wrap);
  }

  /**
   * What encodes a body by an adapter that annotations choose.
   *
   * @param type the type of the body, which must be that of {@code T}
   * @param qualifiers Moshi's {@code JsonQualifier} annotations, see {@link #bodyQualifiers}
   * @param wrap the member of the JSON object that the body becomes
   * @throws IllegalArgumentException if Moshi has no adapter for the type
   */
  public <T> JsonBody<T> body(Type type, Set<? extends Annotation> qualifiers, String wrap) {
    return JsonBody.of(api, decoding.moshi(), type, qualifiers, wrap);
  }

  /**
   * The annotations that choose the adapter of a method's answers.
   *
   * @param service the Retrofit interface
   * @param method the name of its method, which no other may have
   */
  public Set<? extends Annotation> qualifiers(Class<?> service, String method) {
    return Qualifiers.ofAnswer(service, method);
  }

  /**
   * The annotations that choose the adapter of a method's body.
   *
   * @param service the Retrofit interface
   * @param method the name of its method, which no other may have
   */
  public Set<? extends Annotation> bodyQualifiers(Class<?> service, String method) {
    return Qualifiers.ofBody(service, method);
  }

  /** As {@code TicketsApi at https://acme.zendesk.com/}. */
  @Override
  public String toString() {
    return api + " at " + base;
  }
}
