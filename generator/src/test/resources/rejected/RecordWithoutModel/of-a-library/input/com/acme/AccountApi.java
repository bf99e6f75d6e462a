package com.acme;

import com.lib.Bare;
import com.lib.Named;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;

@ZendeskApi
interface AccountApi {
  @GET("api/v2/account")
  Named show();

  @PUT("api/v2/account")
  void change(@Body Bare account);
}
