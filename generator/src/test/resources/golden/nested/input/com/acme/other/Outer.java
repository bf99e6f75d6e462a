package com.acme.other;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

/** Has a namesake in another package. */
public interface Outer {

  @ZendeskApi
  interface Middle {

    @GET("c")
    String text();
  }
}
