package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Tag;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  String boxed(@Tag int first, @Tag Integer second);

  @GET("api/v2/tickets/2")
  String erased(@Tag List<String> names, @Tag List<Long> ids);

  @GET("api/v2/tickets/3")
  String arrays(@Tag List<String>[] names, @Tag List<Long>[] ids);
}
