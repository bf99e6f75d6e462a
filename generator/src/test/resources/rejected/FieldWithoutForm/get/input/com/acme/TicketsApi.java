package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.Map;
import retrofit2.http.FieldMap;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets")
  String list(@FieldMap Map<String, String> fields);
}
