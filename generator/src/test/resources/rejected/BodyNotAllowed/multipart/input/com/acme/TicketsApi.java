package com.acme;

import dev.usher.annotations.ZendeskApi;
import okhttp3.RequestBody;
import retrofit2.http.DELETE;
import retrofit2.http.Multipart;
import retrofit2.http.Part;

@ZendeskApi
interface TicketsApi {
  @Multipart
  @DELETE("api/v2/uploads/1")
  String delete(@Part("reason") RequestBody reason);
}
