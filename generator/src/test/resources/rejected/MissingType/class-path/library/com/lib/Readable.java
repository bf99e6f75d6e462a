package com.lib;

import retrofit2.http.GET;

public interface Readable {
  @GET("api/v2/tickets/1")
  Gone show();
}
