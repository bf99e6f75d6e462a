package com.acme;

import com.squareup.moshi.JsonQualifier;
import dev.usher.annotations.ZendeskApi;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

class Outer {
  @Retention(RetentionPolicy.RUNTIME)
  @JsonQualifier
  private @interface Hex {}

  @Retention(RetentionPolicy.RUNTIME)
  @JsonQualifier
  @interface Shown {
    Mode value();
  }

  private enum Mode {
    UPPER
  }

  @ZendeskApi
  interface Api {
    @GET("a")
    @Hex
    String show();

    @POST("b")
    void send(@Body @Hex String text);

    @GET("d")
    @Shown(Mode.UPPER)
    String upper();
  }
}
