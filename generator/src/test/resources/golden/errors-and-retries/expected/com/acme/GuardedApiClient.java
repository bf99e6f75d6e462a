package com.acme;

import com.squareup.moshi.Types;
import dev.usher.RetryPolicy;
import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.ErrorRule;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import dev.usher.support.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Query;

/** Client for {@link GuardedApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class GuardedApiClient implements GuardedApi {
  private static final Endpoint INHERITED =
      Endpoint.of("GuardedApi.inherited", "GET", "inherited")
          .requires("hc:read")
          .role(Role.AGENT)
          .retries(RetryPolicy.builder().initialDelay(Duration.ofMillis(1500)).build())
          .failsWith(
              ErrorRule.onStatus(404, MissingException::new),
              ErrorRule.<Map<String, List<String>>>otherwise(
                  Types.newParameterizedType(
                      Map.class,
                      String.class,
                      Types.newParameterizedType(List.class, String.class)),
                  RefusedException::new));

  private static final Endpoint ALL =
      Endpoint.of("GuardedApi.all", "GET", "all")
          .requires("hc:read", "users:read")
          .role(Role.ADMIN)
          .retries(
              RetryPolicy.builder()
                  .maxAttempts(7)
                  .on(429, 503)
                  .initialDelay(Duration.ofSeconds(1))
                  .maxDelay(Duration.ofMinutes(2))
                  .multiplier(1.5)
                  .jitter(RetryPolicy.Jitter.NONE)
                  .deadline(Duration.ofSeconds(90))
                  .build())
          .failsWith(
              ErrorRule.on(422, "RecordInvalid", InvalidException::new),
              ErrorRule.onStatus(409, ConflictedException.Conflict.class, ConflictedException::new),
              ErrorRule.onCode("Say \"$T\" \\ */", InvalidException::new),
              ErrorRule.onStatus(404, MissingException::new),
              ErrorRule.<Map<String, List<String>>>otherwise(
                  Types.newParameterizedType(
                      Map.class,
                      String.class,
                      Types.newParameterizedType(List.class, String.class)),
                  RefusedException::new));

  private static final Endpoint NEVER =
      Endpoint.of("GuardedApi.never", "PUT", "never")
          .requires("hc:write")
          .role(Role.AGENT)
          .retries(RetryPolicy.never())
          .failsWith(
              ErrorRule.onStatus(404, MissingException::new),
              ErrorRule.<Map<String, List<String>>>otherwise(
                  Types.newParameterizedType(
                      Map.class,
                      String.class,
                      Types.newParameterizedType(List.class, String.class)),
                  RefusedException::new));

  private static final Endpoint DEFAULTS =
      Endpoint.of("GuardedApi.defaults", "GET", "defaults")
          .requires("hc:read")
          .role(Role.AGENT)
          .retries(RetryPolicy.defaults())
          .failsWith(
              ErrorRule.onStatus(404, MissingException::new),
              ErrorRule.<Map<String, List<String>>>otherwise(
                  Types.newParameterizedType(
                      Map.class,
                      String.class,
                      Types.newParameterizedType(List.class, String.class)),
                  RefusedException::new));

  private final Service service;
  private final Operation<String> inherited;
  private final Operation<String> all;
  private final Operation<Void> never;
  private final Operation<String> defaults;

  private GuardedApiClient(Binding binding) {
    this.service = binding.service(Service.class);
    this.inherited = binding.operation(INHERITED, ResponseType.json(String.class));
    this.all = binding.operation(ALL, ResponseType.json(String.class));
    this.never = binding.operation(NEVER, ResponseType.nothing());
    this.defaults = binding.operation(DEFAULTS, ResponseType.json(String.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static GuardedApiClient create(Zendesk zendesk) {
    return new GuardedApiClient(
        zendesk.bind(GuardedApi.class, Product.HELP_CENTER, INHERITED, ALL, NEVER, DEFAULTS));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(Zendesk zendesk) {
    return new ReadOnlyClient(
        new GuardedApiClient(
            zendesk.bind(GuardedApi.class, Product.HELP_CENTER, INHERITED, ALL, DEFAULTS)));
  }

  /** {@code GET inherited} */
  @Override
  public String inherited() {
    return inherited.call(service.inherited());
  }

  /** {@code GET all} */
  @Override
  public String all(String q) throws InvalidException {
    return all.call(service.all(q));
  }

  /** {@code PUT never} */
  @Override
  public void never() {
    never.call(service.never());
  }

  /** {@code GET defaults} */
  @Override
  public String defaults() {
    return defaults.call(service.defaults());
  }

  /** Those endpoints of {@link GuardedApi} that scopes for reading reach. */
  public interface ReadOnly {
    /**
     * {@code GET inherited}, as {@link GuardedApi#inherited}.
     *
     * @return as there
     */
    String inherited();

    /**
     * {@code GET all}, as {@link GuardedApi#all}.
     *
     * @param q as there
     * @return as there
     * @throws InvalidException as there
     */
    String all(String q) throws InvalidException;

    /**
     * {@code GET defaults}, as {@link GuardedApi#defaults}.
     *
     * @return as there
     */
    String defaults();
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final GuardedApiClient client;

    private ReadOnlyClient(GuardedApiClient client) {
      this.client = client;
    }

    @Override
    public String inherited() {
      return client.inherited();
    }

    @Override
    public String all(String q) throws InvalidException {
      return client.all(q);
    }

    @Override
    public String defaults() {
      return client.defaults();
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("inherited")
    Request inherited();

    @GET("all")
    Request all(@Query("q") String q);

    @PUT("never")
    Request never();

    @GET("defaults")
    Request defaults();
  }
}
