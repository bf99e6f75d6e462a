package com.acme;

import dev.usher.ApiError;
import dev.usher.ApiResponse;
import dev.usher.CallOptions;
import dev.usher.Result;
import dev.usher.annotations.Idempotent;
import dev.usher.annotations.OnError;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.ZendeskApi;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

@ZendeskApi
@OnError(status = 410, exception = GoneException.class)
public interface ResultsApi {

  @POST("tickets")
  @Unwrap("ticket")
  @Idempotent
  Result<Map, CreateTicketError> create(@Body String ticket, CallOptions options);

  @POST("tickets")
  CompletableFuture<Result<Optional<Map>, CreateTicketError>> createLater(@Body String ticket);

  @DELETE("tickets/{id}")
  CompletionStage<Result<Void, DeleteError>> delete(@Path("id") long id);

  @GET("tickets")
  Result<ApiResponse<List<Map>>, ApiError> list();

  @GET("export")
  @Streaming
  Result<InputStream, ApiError> export();

  @GET("plain")
  Map plain();

  sealed interface DeleteError {
    @OnError
    record ErrorCases() implements DeleteError {}
  }

  record Map(String id) {}
}
