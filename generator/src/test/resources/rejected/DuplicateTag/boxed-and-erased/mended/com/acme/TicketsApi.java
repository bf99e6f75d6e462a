package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Set;
import retrofit2.http.GET;
import retrofit2.http.Tag;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  String boxed(@Tag int first, @Tag Long second);

  @GET("api/v2/tickets/2")
  String erased(@Tag List<String> names, @Tag Set<Long> ids);

  @GET("api/v2/tickets/3")
  String arrays(@Tag int[] names, @Tag Integer[] ids);
}
