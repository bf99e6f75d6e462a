package com.acme;

import retrofit2.http.GET;

interface Readable {
  @GET("api/v2/tickets/{id}")
  String show();
}
