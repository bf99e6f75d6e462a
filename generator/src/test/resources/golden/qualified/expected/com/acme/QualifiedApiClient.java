package com.acme;

import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.JsonBody;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.util.List;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Client for {@link QualifiedApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class QualifiedApiClient implements QualifiedApi {
  private static final Endpoint COLOUR = Endpoint.of("QualifiedApi.colour", "GET", "colours/{id}");

  private static final Endpoint ADD = Endpoint.of("QualifiedApi.add", "POST", "colours");

  private static final Endpoint ADD_WRAPPED =
      Endpoint.of("QualifiedApi.addWrapped", "POST", "colours");

  private static final Endpoint ADD_PLAIN = Endpoint.of("QualifiedApi.addPlain", "POST", "colours");

  private final Service service;
  private final JsonBody<Integer> integerBody;
  private final JsonBody<Integer> integerBody2;
  private final Operation<Integer> colour;
  private final Operation<Void> add;
  private final Operation<Void> addWrapped;
  private final Operation<Void> addPlain;

  private QualifiedApiClient(Binding binding) {
    this.service = binding.service(Service.class);
    this.integerBody =
        binding.<Integer>body(
            Integer.class, binding.bodyQualifiers(Service.class, "addWrapped"), "colour");
    this.integerBody2 = binding.body(Integer.class, "colour");
    this.colour =
        binding.operation(
            COLOUR,
            ResponseType.<Integer>json(Integer.class, binding.qualifiers(Service.class, "colour"))
                .unwrap("colour"));
    this.add = binding.operation(ADD, ResponseType.nothing());
    this.addWrapped = binding.operation(ADD_WRAPPED, ResponseType.nothing());
    this.addPlain = binding.operation(ADD_PLAIN, ResponseType.nothing());
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static QualifiedApiClient create(Zendesk zendesk) {
    return new QualifiedApiClient(
        zendesk.bind(QualifiedApi.class, Product.SUPPORT, COLOUR, ADD, ADD_WRAPPED, ADD_PLAIN));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(Zendesk zendesk) {
    return new ReadOnlyClient(
        new QualifiedApiClient(zendesk.bind(QualifiedApi.class, Product.SUPPORT, COLOUR)));
  }

  /** {@code GET colours/{id}} */
  @Override
  public Integer colour(long id, List<String> in) {
    return colour.call(service.colour(id, in));
  }

  /** {@code POST colours} */
  @Override
  public void add(Integer colour) {
    add.call(service.add(colour));
  }

  /** {@code POST colours} */
  @Override
  public void addWrapped(Integer colour) {
    addWrapped.call(service.addWrapped(integerBody.of(colour)));
  }

  /** {@code POST colours} */
  @Override
  public void addPlain(Integer colour) {
    addPlain.call(service.addPlain(integerBody2.of(colour)));
  }

  /** Those endpoints of {@link QualifiedApi} that scopes for reading reach. */
  public interface ReadOnly {
    /**
     * {@code GET colours/{id}}, as {@link QualifiedApi#colour}.
     *
     * @param id as there
     * @param in as there
     * @return as there
     */
    Integer colour(long id, List<String> in);
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final QualifiedApiClient client;

    private ReadOnlyClient(QualifiedApiClient client) {
      this.client = client;
    }

    @Override
    public Integer colour(long id, List<String> in) {
      return client.colour(id, in);
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("colours/{id}")
    @Hex(digits = 6, style = Hex.Style.UPPER, note = @Hex.Note('#'), of = int.class)
    Request colour(@Path("id") long id, @Query("in") List<String> in);

    @POST("colours")
    Request add(@Body @Hex Integer colour);

    @POST("colours")
    Request addWrapped(@Body @Hex RequestBody colour);

    @POST("colours")
    Request addPlain(@Body RequestBody colour);
  }
}
