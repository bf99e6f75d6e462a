package com.acme;

import com.squareup.moshi.Types;
import dev.usher.ApiResponse;
import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.Streaming;

/** Client for {@link ReturnsApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class ReturnsApiClient implements ReturnsApi {
  private static final Endpoint NOTHING = Endpoint.of("ReturnsApi.nothing", "DELETE", "a");

  private static final Endpoint BOXED_NOTHING =
      Endpoint.of("ReturnsApi.boxedNothing", "DELETE", "a");

  private static final Endpoint HEAD = Endpoint.of("ReturnsApi.head", "HEAD", "a");

  private static final Endpoint NOTHING_LATER =
      Endpoint.of("ReturnsApi.nothingLater", "DELETE", "a");

  private static final Endpoint NOTHING_WITH_METADATA =
      Endpoint.of("ReturnsApi.nothingWithMetadata", "DELETE", "a");

  private static final Endpoint NOTHING_WITH_METADATA_LATER =
      Endpoint.of("ReturnsApi.nothingWithMetadataLater", "DELETE", "a");

  private static final Endpoint NUMBER = Endpoint.of("ReturnsApi.number", "GET", "b");

  private static final Endpoint NUMBER_LATER = Endpoint.of("ReturnsApi.numberLater", "GET", "b");

  private static final Endpoint FLAG = Endpoint.of("ReturnsApi.flag", "GET", "b");

  private static final Endpoint INSTANT = Endpoint.of("ReturnsApi.instant", "GET", "c");

  private static final Endpoint LONGS = Endpoint.of("ReturnsApi.longs", "GET", "c");

  private static final Endpoint INSTANTS = Endpoint.of("ReturnsApi.instants", "GET", "c");

  private static final Endpoint NESTED = Endpoint.of("ReturnsApi.nested", "GET", "d");

  private static final Endpoint COUNTS = Endpoint.of("ReturnsApi.counts", "GET", "d");

  private static final Endpoint ARRAYS_OF_LISTS =
      Endpoint.of("ReturnsApi.arraysOfLists", "GET", "d");

  private static final Endpoint PAGE = Endpoint.of("ReturnsApi.page", "GET", "d");

  private static final Endpoint BODY = Endpoint.of("ReturnsApi.body", "GET", "e");

  private static final Endpoint BODY_IF_ANY = Endpoint.of("ReturnsApi.bodyIfAny", "GET", "e");

  private static final Endpoint STREAMED_BODY = Endpoint.of("ReturnsApi.streamedBody", "GET", "e");

  private static final Endpoint STREAM = Endpoint.of("ReturnsApi.stream", "GET", "e");

  private static final Endpoint STREAM_LATER = Endpoint.of("ReturnsApi.streamLater", "GET", "e");

  private static final Endpoint CALL = Endpoint.of("ReturnsApi.call", "GET", "f");

  private final Service service;
  private final Operation<Void> nothing;
  private final Operation<Void> boxedNothing;
  private final Operation<Void> head;
  private final Operation<Void> nothingLater;
  private final Operation<ApiResponse<Void>> nothingWithMetadata;
  private final Operation<ApiResponse<Void>> nothingWithMetadataLater;
  private final Operation<Integer> number;
  private final Operation<Integer> numberLater;
  private final Operation<Boolean> flag;
  private final Operation<Instant> instant;
  private final Operation<long[]> longs;
  private final Operation<Instant[][]> instants;
  private final Operation<Optional<List<Map<String, Set<Instant>>>>> nested;
  private final Operation<ApiResponse<Map<String, Long>>> counts;
  private final Operation<Map<String, List<Long>[]>> arraysOfLists;
  private final Operation<Optional<ReturnsApi.Page<Instant>>> page;
  private final Operation<ResponseBody> body;
  private final Operation<Optional<ResponseBody>> bodyIfAny;
  private final Operation<ResponseBody> streamedBody;
  private final Operation<InputStream> stream;
  private final Operation<ApiResponse<InputStream>> streamLater;

  private ReturnsApiClient(Binding binding) {
    this.service = binding.service(Service.class);
    this.nothing = binding.operation(NOTHING, ResponseType.nothing());
    this.boxedNothing = binding.operation(BOXED_NOTHING, ResponseType.nothing());
    this.head = binding.operation(HEAD, ResponseType.nothing());
    this.nothingLater = binding.operation(NOTHING_LATER, ResponseType.nothing());
    this.nothingWithMetadata =
        binding.operation(NOTHING_WITH_METADATA, ResponseType.nothing().withMetadata());
    this.nothingWithMetadataLater =
        binding.operation(NOTHING_WITH_METADATA_LATER, ResponseType.nothing().withMetadata());
    this.number = binding.operation(NUMBER, ResponseType.json(Integer.class).unwrap("count.value"));
    this.numberLater =
        binding.operation(NUMBER_LATER, ResponseType.json(Integer.class).unwrap("count.value"));
    this.flag = binding.operation(FLAG, ResponseType.json(Boolean.class));
    this.instant = binding.operation(INSTANT, ResponseType.json(Instant.class));
    this.longs = binding.operation(LONGS, ResponseType.json(long[].class));
    this.instants = binding.operation(INSTANTS, ResponseType.json(Instant[][].class));
    this.nested =
        binding.operation(
            NESTED,
            ResponseType.<List<Map<String, Set<Instant>>>>json(
                    Types.newParameterizedType(
                        List.class,
                        Types.newParameterizedType(
                            Map.class,
                            String.class,
                            Types.newParameterizedType(Set.class, Instant.class))))
                .unwrap("a")
                .optional());
    this.counts =
        binding.operation(
            COUNTS,
            ResponseType.<Map<String, Long>>json(
                    Types.newParameterizedType(Map.class, String.class, Long.class))
                .withMetadata());
    this.arraysOfLists =
        binding.operation(
            ARRAYS_OF_LISTS,
            ResponseType.<Map<String, List<Long>[]>>json(
                Types.newParameterizedType(
                    Map.class,
                    String.class,
                    Types.arrayOf(Types.newParameterizedType(List.class, Long.class)))));
    this.page =
        binding.operation(
            PAGE,
            ResponseType.<ReturnsApi.Page<Instant>>json(
                    Types.newParameterizedTypeWithOwner(
                        ReturnsApi.class, ReturnsApi.Page.class, Instant.class))
                .optional());
    this.body = binding.operation(BODY, ResponseType.body());
    this.bodyIfAny = binding.operation(BODY_IF_ANY, ResponseType.body().optional());
    this.streamedBody = binding.operation(STREAMED_BODY, ResponseType.streamedBody());
    this.stream = binding.operation(STREAM, ResponseType.stream());
    this.streamLater = binding.operation(STREAM_LATER, ResponseType.stream().withMetadata());
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReturnsApiClient create(Zendesk zendesk) {
    return new ReturnsApiClient(
        zendesk.bind(
            ReturnsApi.class,
            Product.SUPPORT,
            NOTHING,
            BOXED_NOTHING,
            HEAD,
            NOTHING_LATER,
            NOTHING_WITH_METADATA,
            NOTHING_WITH_METADATA_LATER,
            NUMBER,
            NUMBER_LATER,
            FLAG,
            INSTANT,
            LONGS,
            INSTANTS,
            NESTED,
            COUNTS,
            ARRAYS_OF_LISTS,
            PAGE,
            BODY,
            BODY_IF_ANY,
            STREAMED_BODY,
            STREAM,
            STREAM_LATER,
            CALL));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(Zendesk zendesk) {
    return new ReadOnlyClient(
        new ReturnsApiClient(
            zendesk.bind(
                ReturnsApi.class,
                Product.SUPPORT,
                HEAD,
                NUMBER,
                NUMBER_LATER,
                FLAG,
                INSTANT,
                LONGS,
                INSTANTS,
                NESTED,
                COUNTS,
                ARRAYS_OF_LISTS,
                PAGE,
                BODY,
                BODY_IF_ANY,
                STREAMED_BODY,
                STREAM,
                STREAM_LATER,
                CALL)));
  }

  /** {@code DELETE a} */
  @Override
  public void nothing() throws IOException, InterruptedException {
    nothing.call(service.nothing());
  }

  /** {@code DELETE a} */
  @Override
  public Void boxedNothing() {
    return boxedNothing.call(service.boxedNothing());
  }

  /** {@code HEAD a} */
  @Override
  public void head() {
    head.call(service.head());
  }

  /** {@code DELETE a} */
  @Override
  public CompletableFuture<Void> nothingLater() {
    return nothingLater.callAsync(service.nothingLater());
  }

  /** {@code DELETE a} */
  @Override
  public ApiResponse<Void> nothingWithMetadata() {
    return nothingWithMetadata.call(service.nothingWithMetadata());
  }

  /** {@code DELETE a} */
  @Override
  public CompletionStage<ApiResponse<Void>> nothingWithMetadataLater() {
    return nothingWithMetadataLater.callAsync(service.nothingWithMetadataLater());
  }

  /** {@code GET b} */
  @Override
  public int number() {
    return number.call(service.number());
  }

  /** {@code GET b} */
  @Override
  public CompletableFuture<Integer> numberLater() {
    return numberLater.callAsync(service.numberLater());
  }

  /** {@code GET b} */
  @Override
  public boolean flag() {
    return flag.call(service.flag());
  }

  /** {@code GET c} */
  @Override
  public Instant instant() {
    return instant.call(service.instant());
  }

  /** {@code GET c} */
  @Override
  public long[] longs() {
    return longs.call(service.longs());
  }

  /** {@code GET c} */
  @Override
  public Instant[][] instants() {
    return instants.call(service.instants());
  }

  /** {@code GET d} */
  @Override
  public Optional<List<Map<String, Set<Instant>>>> nested() {
    return nested.call(service.nested());
  }

  /** {@code GET d} */
  @Override
  public ApiResponse<Map<String, Long>> counts() {
    return counts.call(service.counts());
  }

  /** {@code GET d} */
  @Override
  public Map<String, List<Long>[]> arraysOfLists() {
    return arraysOfLists.call(service.arraysOfLists());
  }

  /** {@code GET d} */
  @Override
  public CompletionStage<Optional<ReturnsApi.Page<Instant>>> page() {
    return page.callAsync(service.page());
  }

  /** {@code GET e} */
  @Override
  public ResponseBody body() {
    return body.call(service.body());
  }

  /** {@code GET e} */
  @Override
  public Optional<ResponseBody> bodyIfAny() {
    return bodyIfAny.call(service.bodyIfAny());
  }

  /** {@code GET e} */
  @Override
  public ResponseBody streamedBody() {
    return streamedBody.call(service.streamedBody());
  }

  /** {@code GET e} */
  @Override
  public InputStream stream() {
    return stream.call(service.stream());
  }

  /** {@code GET e} */
  @Override
  public CompletableFuture<ApiResponse<InputStream>> streamLater() {
    return streamLater.callAsync(service.streamLater());
  }

  /** {@code GET f} */
  @Override
  public Call<Map<String, Long>> call() {
    return service.call();
  }

  /** Those endpoints of {@link ReturnsApi} that scopes for reading reach. */
  public interface ReadOnly {
    /** {@code HEAD a}, as {@link ReturnsApi#head}. */
    void head();

    /**
     * {@code GET b}, as {@link ReturnsApi#number}.
     *
     * @return as there
     */
    int number();

    /**
     * {@code GET b}, as {@link ReturnsApi#numberLater}.
     *
     * @return as there
     */
    CompletableFuture<Integer> numberLater();

    /**
     * {@code GET b}, as {@link ReturnsApi#flag}.
     *
     * @return as there
     */
    boolean flag();

    /**
     * {@code GET c}, as {@link ReturnsApi#instant}.
     *
     * @return as there
     */
    Instant instant();

    /**
     * {@code GET c}, as {@link ReturnsApi#longs}.
     *
     * @return as there
     */
    long[] longs();

    /**
     * {@code GET c}, as {@link ReturnsApi#instants}.
     *
     * @return as there
     */
    Instant[][] instants();

    /**
     * {@code GET d}, as {@link ReturnsApi#nested}.
     *
     * @return as there
     */
    Optional<List<Map<String, Set<Instant>>>> nested();

    /**
     * {@code GET d}, as {@link ReturnsApi#counts}.
     *
     * @return as there
     */
    ApiResponse<Map<String, Long>> counts();

    /**
     * {@code GET d}, as {@link ReturnsApi#arraysOfLists}.
     *
     * @return as there
     */
    Map<String, List<Long>[]> arraysOfLists();

    /**
     * {@code GET d}, as {@link ReturnsApi#page}.
     *
     * @return as there
     */
    CompletionStage<Optional<ReturnsApi.Page<Instant>>> page();

    /**
     * {@code GET e}, as {@link ReturnsApi#body}.
     *
     * @return as there
     */
    ResponseBody body();

    /**
     * {@code GET e}, as {@link ReturnsApi#bodyIfAny}.
     *
     * @return as there
     */
    Optional<ResponseBody> bodyIfAny();

    /**
     * {@code GET e}, as {@link ReturnsApi#streamedBody}.
     *
     * @return as there
     */
    ResponseBody streamedBody();

    /**
     * {@code GET e}, as {@link ReturnsApi#stream}.
     *
     * @return as there
     */
    InputStream stream();

    /**
     * {@code GET e}, as {@link ReturnsApi#streamLater}.
     *
     * @return as there
     */
    CompletableFuture<ApiResponse<InputStream>> streamLater();

    /**
     * {@code GET f}, as {@link ReturnsApi#call}.
     *
     * @return as there
     */
    Call<Map<String, Long>> call();
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final ReturnsApiClient client;

    private ReadOnlyClient(ReturnsApiClient client) {
      this.client = client;
    }

    @Override
    public void head() {
      client.head();
    }

    @Override
    public int number() {
      return client.number();
    }

    @Override
    public CompletableFuture<Integer> numberLater() {
      return client.numberLater();
    }

    @Override
    public boolean flag() {
      return client.flag();
    }

    @Override
    public Instant instant() {
      return client.instant();
    }

    @Override
    public long[] longs() {
      return client.longs();
    }

    @Override
    public Instant[][] instants() {
      return client.instants();
    }

    @Override
    public Optional<List<Map<String, Set<Instant>>>> nested() {
      return client.nested();
    }

    @Override
    public ApiResponse<Map<String, Long>> counts() {
      return client.counts();
    }

    @Override
    public Map<String, List<Long>[]> arraysOfLists() {
      return client.arraysOfLists();
    }

    @Override
    public CompletionStage<Optional<ReturnsApi.Page<Instant>>> page() {
      return client.page();
    }

    @Override
    public ResponseBody body() {
      return client.body();
    }

    @Override
    public Optional<ResponseBody> bodyIfAny() {
      return client.bodyIfAny();
    }

    @Override
    public ResponseBody streamedBody() {
      return client.streamedBody();
    }

    @Override
    public InputStream stream() {
      return client.stream();
    }

    @Override
    public CompletableFuture<ApiResponse<InputStream>> streamLater() {
      return client.streamLater();
    }

    @Override
    public Call<Map<String, Long>> call() {
      return client.call();
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @DELETE("a")
    Request nothing();

    @DELETE("a")
    Request boxedNothing();

    @HEAD("a")
    Request head();

    @DELETE("a")
    Request nothingLater();

    @DELETE("a")
    Request nothingWithMetadata();

    @DELETE("a")
    Request nothingWithMetadataLater();

    @GET("b")
    Request number();

    @GET("b")
    Request numberLater();

    @GET("b")
    Request flag();

    @GET("c")
    Request instant();

    @GET("c")
    Request longs();

    @GET("c")
    Request instants();

    @GET("d")
    Request nested();

    @GET("d")
    Request counts();

    @GET("d")
    Request arraysOfLists();

    @GET("d")
    Request page();

    @GET("e")
    Request body();

    @GET("e")
    Request bodyIfAny();

    @GET("e")
    @Streaming
    Request streamedBody();

    @GET("e")
    @Streaming
    Request stream();

    @GET("e")
    @Streaming
    Request streamLater();

    @GET("f")
    Call<Map<String, Long>> call();
  }
}
