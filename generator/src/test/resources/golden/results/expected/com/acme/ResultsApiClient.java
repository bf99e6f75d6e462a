package com.acme;

import com.squareup.moshi.Types;
import dev.usher.ApiError;
import dev.usher.ApiResponse;
import dev.usher.CallOptions;
import dev.usher.Result;
import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.ErrorCases;
import dev.usher.support.ErrorRule;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** Client for {@link ResultsApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class ResultsApiClient implements ResultsApi {
  private static final Endpoint CREATE =
      Endpoint.of("ResultsApi.create", "POST", "tickets").idempotent();

  private static final Endpoint CREATE_LATER =
      Endpoint.of("ResultsApi.createLater", "POST", "tickets");

  private static final Endpoint DELETE = Endpoint.of("ResultsApi.delete", "DELETE", "tickets/{id}");

  private static final Endpoint LIST = Endpoint.of("ResultsApi.list", "GET", "tickets");

  private static final Endpoint EXPORT = Endpoint.of("ResultsApi.export", "GET", "export");

  private static final Endpoint PLAIN =
      Endpoint.of("ResultsApi.plain", "GET", "plain")
          .failsWith(ErrorRule.onStatus(410, GoneException::new));

  private static final ErrorCases<CreateTicketError> CREATE_TICKET_ERROR_CASES =
      ErrorCases.<CreateTicketError>otherwise(
              answer -> new CreateTicketError.Other(answer.error(), answer.exception()))
          .on(
              422,
              "RecordInvalid",
              answer ->
                  new CreateTicketError.Invalid(
                      answer.fieldErrors(), answer.nullable("description", String.class)))
          .onStatus(
              403,
              answer ->
                  new CreateTicketError.Refused.Forbidden(
                      answer.optional("needed_role", String.class)))
          .onStatus(
              423,
              answer ->
                  new CreateTicketError.Refused.Locked(
                      answer.nullable("locked-by", Long.class),
                      answer.<List<String>>nullable(
                          "reasons", Types.newParameterizedType(List.class, String.class)),
                      answer.<java.util.Map<String, Problem>>optional(
                          "problems",
                          Types.newParameterizedType(
                              java.util.Map.class, String.class, Problem.class)),
                      answer.member("count", Integer.class)))
          .onCode(
              "Forbidden",
              answer ->
                  new CreateTicketError.Refused.Forbidden(
                      answer.optional("needed_role", String.class)))
          .onTransportError(failure -> new CreateTicketError.Unreachable(failure));

  private static final ErrorCases<ResultsApi.DeleteError> DELETE_ERROR_CASES =
      ErrorCases.<ResultsApi.DeleteError>otherwise(
          answer -> new ResultsApi.DeleteError.ErrorCases());

  private final Service service;
  private final Operation<Result<ResultsApi.Map, CreateTicketError>> create;
  private final Operation<Result<Optional<ResultsApi.Map>, CreateTicketError>> createLater;
  private final Operation<Result<Void, ResultsApi.DeleteError>> delete;
  private final Operation<Result<ApiResponse<List<ResultsApi.Map>>, ApiError>> list;
  private final Operation<Result<InputStream, ApiError>> export;
  private final Operation<ResultsApi.Map> plain;

  private ResultsApiClient(Binding binding) {
    this.service = binding.service(Service.class);
    this.create =
        binding.operation(
            CREATE,
            ResponseType.json(ResultsApi.Map.class)
                .unwrap("ticket")
                .orError(CREATE_TICKET_ERROR_CASES));
    this.createLater =
        binding.operation(
            CREATE_LATER,
            ResponseType.json(ResultsApi.Map.class).optional().orError(CREATE_TICKET_ERROR_CASES));
    this.delete = binding.operation(DELETE, ResponseType.nothing().orError(DELETE_ERROR_CASES));
    this.list =
        binding.operation(
            LIST,
            ResponseType.<List<ResultsApi.Map>>json(
                    Types.newParameterizedType(List.class, ResultsApi.Map.class))
                .withMetadata()
                .orError(ErrorCases.plain()));
    this.export = binding.operation(EXPORT, ResponseType.stream().orError(ErrorCases.plain()));
    this.plain = binding.operation(PLAIN, ResponseType.json(ResultsApi.Map.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ResultsApiClient create(Zendesk zendesk) {
    return new ResultsApiClient(
        zendesk.bind(
            ResultsApi.class, Product.SUPPORT, CREATE, CREATE_LATER, DELETE, LIST, EXPORT, PLAIN));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(Zendesk zendesk) {
    return new ReadOnlyClient(
        new ResultsApiClient(zendesk.bind(ResultsApi.class, Product.SUPPORT, LIST, EXPORT, PLAIN)));
  }

  /** {@code POST tickets} */
  @Override
  public Result<ResultsApi.Map, CreateTicketError> create(String ticket, CallOptions options) {
    return create.call(service.create(ticket), options);
  }

  /** {@code POST tickets} */
  @Override
  public CompletableFuture<Result<Optional<ResultsApi.Map>, CreateTicketError>> createLater(
      String ticket) {
    return createLater.callAsync(service.createLater(ticket));
  }

  /** {@code DELETE tickets/{id}} */
  @Override
  public CompletionStage<Result<Void, ResultsApi.DeleteError>> delete(long id) {
    return delete.callAsync(service.delete(id));
  }

  /** {@code GET tickets} */
  @Override
  public Result<ApiResponse<List<ResultsApi.Map>>, ApiError> list() {
    return list.call(service.list());
  }

  /** {@code GET export} */
  @Override
  public Result<InputStream, ApiError> export() {
    return export.call(service.export());
  }

  /** {@code GET plain} */
  @Override
  public ResultsApi.Map plain() {
    return plain.call(service.plain());
  }

  /** Those endpoints of {@link ResultsApi} that scopes for reading reach. */
  public interface ReadOnly {
    /**
     * {@code GET tickets}, as {@link ResultsApi#list}.
     *
     * @return as there
     */
    Result<ApiResponse<List<ResultsApi.Map>>, ApiError> list();

    /**
     * {@code GET export}, as {@link ResultsApi#export}.
     *
     * @return as there
     */
    Result<InputStream, ApiError> export();

    /**
     * {@code GET plain}, as {@link ResultsApi#plain}.
     *
     * @return as there
     */
    ResultsApi.Map plain();
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final ResultsApiClient client;

    private ReadOnlyClient(ResultsApiClient client) {
      this.client = client;
    }

    @Override
    public Result<ApiResponse<List<ResultsApi.Map>>, ApiError> list() {
      return client.list();
    }

    @Override
    public Result<InputStream, ApiError> export() {
      return client.export();
    }

    @Override
    public ResultsApi.Map plain() {
      return client.plain();
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @POST("tickets")
    Request create(@Body String ticket);

    @POST("tickets")
    Request createLater(@Body String ticket);

    @DELETE("tickets/{id}")
    Request delete(@Path("id") long id);

    @GET("tickets")
    Request list();

    @GET("export")
    @Streaming
    Request export();

    @GET("plain")
    Request plain();
  }
}
