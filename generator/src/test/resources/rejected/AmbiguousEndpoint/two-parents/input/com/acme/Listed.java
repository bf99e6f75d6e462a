package com.acme;

import retrofit2.http.GET;

interface Listed {
  @GET("api/v2/tickets/2")
  String show();
}
