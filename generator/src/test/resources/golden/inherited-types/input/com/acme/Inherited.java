package com.acme;



interface Inherited {

  @retrofit2.http.GET("responses")
  Response response();

  record Response(long id) {}

  record Ticket(long id) {}

  interface Override {}

  interface Object {}

  interface Call {}

  interface GET {}

  interface POST {}
}
