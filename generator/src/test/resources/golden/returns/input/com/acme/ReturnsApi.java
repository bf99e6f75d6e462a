package com.acme;

import dev.usher.ApiResponse;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.ZendeskApi;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.Streaming;

@ZendeskApi
public interface ReturnsApi {

  @DELETE("a")
  void nothing() throws IOException, InterruptedException;

  @DELETE("a")
  Void boxedNothing();

  @HEAD("a")
  void head();

  @DELETE("a")
  CompletableFuture<Void> nothingLater();

  @DELETE("a")
  ApiResponse<Void> nothingWithMetadata();

  @DELETE("a")
  CompletionStage<ApiResponse<Void>> nothingWithMetadataLater();

  @GET("b")
  @Unwrap("count.value")
  int number();

  @GET("b")
  @Unwrap("count.value")
  CompletableFuture<Integer> numberLater();

  @GET("b")
  boolean flag();

  @GET("c")
  Instant instant();

  @GET("c")
  long[] longs();

  @GET("c")
  Instant[][] instants();

  @GET("d")
  @Unwrap("a")
  Optional<List<Map<String, Set<Instant>>>> nested();

  @GET("d")
  ApiResponse<Map<String, Long>> counts();

  @GET("d")
  Map<String, List<Long>[]> arraysOfLists();

  @GET("d")
  CompletionStage<Optional<Page<Instant>>> page();

  @GET("e")
  ResponseBody body();

  @GET("e")
  Optional<ResponseBody> bodyIfAny();

  @GET("e")
  @Streaming
  ResponseBody streamedBody();

  @GET("e")
  @Streaming
  InputStream stream();

  @GET("e")
  @Streaming
  CompletableFuture<ApiResponse<InputStream>> streamLater();

  @GET("f")
  Call<Map<String, Long>> call();

  record Page<T>(List<T> items) {}
}
