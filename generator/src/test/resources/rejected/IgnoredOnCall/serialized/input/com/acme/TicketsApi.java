package com.acme;

import dev.usher.annotations.SerializedBy;
import dev.usher.annotations.ZendeskApi;
import retrofit2.Call;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @SerializedBy("ticket:{id}")
  @PUT("api/v2/tickets/{id}")
  Call<String> update(@Path("id") long id);
}
