package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.DELETE;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;

@ZendeskApi
interface TicketsApi {
  @FormUrlEncoded
  @DELETE("api/v2/tickets")
  void delete(@Field("ids") String ids);
}
