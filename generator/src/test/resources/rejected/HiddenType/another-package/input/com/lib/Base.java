package com.lib;

import retrofit2.http.GET;

public interface Base {
  @GET("hidden")
  Hidden hidden();
}
