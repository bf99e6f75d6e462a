package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.Model;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

class Outer {
  @Model
  record Ticket(long id) {}

  enum Color {
    RED
  }

  static final class Inner {
    @Model
    record Comment(String body) {}
  }

  static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;
  }

  @Model
  record Details(String text) {}

  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(ApiError error, Map<String, Details> details) {
      super(error + " " + details);
    }
  }

  @ZendeskApi
  interface Api {
    @POST("a")
    Ticket create(@Body Ticket ticket);

    @GET("b")
    List<Inner.Comment> list(@Query("c") Color color, @Query("d") List<Color> colors);

    @GET("e")
    @OnError(status = 422, exception = Refused.class)
    String show() throws Failure;
  }
}
