package com.acme;

import dev.usher.annotations.Model;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import retrofit2.http.GET;

final class Outer {
  @ZendeskApi
  interface Api {
    @GET("secrets")
    List<Secret> secrets();
  }

  @Model
  record Ticket(Secret secret, List<Inner.Colour> colours) {}

  @Model
  private record Secret(long id) {}

  private static final class Inner {
    @Model
    enum Colour {
      RED
    }
  }
}
