package com.acme;

import dev.usher.CallOptions;
import dev.usher.Zendesk;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Reads and writes, and reads by POST, and writes by GET. */
@ZendeskApi
@RequiresScope("tickets")
public interface MixedApi extends Readable<Map<String, String>> {

  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Optional<Map<String, String>> find(@Path("id") long id);

  @GET("api/v2/tickets")
  List<String> find(@Query("client") String client, CallOptions options);

  @POST("api/v2/views/preview")
  @RequiresScope("ticket_views:read")
  CompletableFuture<List<String>> preview(@Body @Wrap("view") Map<String, String> view);

  @GET("api/v2/search")
  @RequiresScope("read")
  <T extends Exception> Call<List<String>> search(@Query("query") String query) throws T;

  @GET("api/v2/many")
  @RequiresScope({"users:read", "groups:read"})
  @SuppressWarnings({"unchecked", "usher:SentAsToString"})
  com.acme.ReadOnly many(@Query("id") List<String>... ids);

  /** Read no more. */
  @Deprecated
  @GET("api/v2/old")
  String old();

  @GET("api/v2/tickets/{id}/seen")
  @RequiresScope("tickets:write")
  void markSeen(@Path("id") long id);

  @GET("api/v2/both")
  @RequiresScope({"tickets:read", "users:write"})
  String both();

  @GET("api/v2/as")
  @RequiresScope("impersonate")
  String asAnother();

  @DELETE("api/v2/tickets/{id}")
  void delete(@Path("id") long id);

  @Override
  default void make() {
    delete(1);
  }

  /** Not a way to write through the view. */
  default void deleteAll(List<Long> ids) {
    ids.forEach(this::delete);
  }

  /** Overloads the static method. */
  default MixedApi readOnly() {
    return this;
  }

  /** A client as it is. */
  static MixedApi of(Zendesk zendesk) {
    return MixedApiClient.create(zendesk);
  }
}
