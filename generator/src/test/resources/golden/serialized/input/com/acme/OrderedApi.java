package com.acme;

import dev.usher.ApiResponse;
import dev.usher.CallOptions;
import dev.usher.annotations.Idempotent;
import dev.usher.annotations.IdempotencyKey;
import dev.usher.annotations.SerializedBy;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@ZendeskApi
public interface OrderedApi {

  @PUT("tickets/{id}")
  @SerializedBy("ticket:{id}")
  String update(@Path("id") long id, @Body @Wrap("ticket") Map<String, String> change);

  @DELETE("tickets/{id}")
  @SerializedBy("ticket:{id}")
  CompletableFuture<Void> delete(@Path("id") long delete, CallOptions options);

  @POST("tickets")
  @SerializedBy("all \"new\" tickets")
  @Idempotent
  CompletionStage<ApiResponse<String>> create(@IdempotencyKey String key);

  @PUT("tickets/{id}/tags/{tag}/{kind}")
  @SerializedBy("{tag} of {id}, {tag}")
  void tag(
      @Path(value = "tag", encoded = true) String tag,
      @Path("kind") String kind,
      @Path("id") Long service);

  @GET("tickets/{ids}")
  @SerializedBy("{ids}")
  @SuppressWarnings("usher:SentAsToString")
  Optional<String> find(@Path("ids") String... ids);
}
