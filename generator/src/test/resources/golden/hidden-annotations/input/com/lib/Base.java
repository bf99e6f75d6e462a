package com.lib;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import retrofit2.http.GET;

public interface Base {
  @GET("inherited")
  @Internal
  String inherited();
}

@Retention(RetentionPolicy.RUNTIME)
@interface Internal {}
