package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

class Outer {

  private Outer() {}

  interface Middle {

    @ZendeskApi
    interface Inner {

      @GET("a")
      Item item();

      record Item(long id) {}
    }
  }

  @ZendeskApi
  protected interface Guarded {

    @GET("b")
    String text();
  }
}
