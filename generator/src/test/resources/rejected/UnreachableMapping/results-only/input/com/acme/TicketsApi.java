package com.acme;

import dev.usher.ApiError;
import dev.usher.Result;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
@OnError(status = 410, exception = GoneException.class)
interface TicketsApi {

  @GET("api/v2/tickets/1")
  Result<String, ApiError> show();
}
