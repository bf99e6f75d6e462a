package com.acme;

import com.acme.Models.*;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @POST("api/v2/tickets")
  @Unwrap("ticket")
  Ticket create(@Body @Wrap("ticket") NewTicket ticket);

  @POST("api/v2/tickets")
  void createAgain(@Body @Wrap("ticket") NewTicket ticket);

  @GET("api/v2/audits")
  CompletableFuture<Optional<List<Audit>>> audits();

  @GET("api/v2/views/{id}")
  Call<View> view(@Path("id") long id);

  @GET("api/v2/macros/{id}")
  Macro macro(@Path("id") long id);

  @SuppressWarnings("usher:RecordWithoutModel")
  @GET("api/v2/groups/{id}")
  Group group(@Path("id") long id);

  @Upper
  @GET("api/v2/brands/{id}")
  Brand brand(@Path("id") long id);
}
