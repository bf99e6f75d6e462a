package com.acme;

import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@ZendeskApi
public interface Shapes extends Inherited {

  @retrofit2.http.GET("requests/{id}")
  @Unwrap("request")
  Request request(@retrofit2.http.Path("id") long id);

  @retrofit2.http.GET("services")
  List<Service> services();

  @retrofit2.http.POST("operations")
  CompletableFuture<Operation> run(@retrofit2.http.Body @Wrap("operation") Operation operation);

  @retrofit2.http.GET("strings")
  java.util.Optional<String> string();

  @retrofit2.http.GET("strings/{ticket}")
  java.lang.String text(@retrofit2.http.Path("ticket") com.acme.Ticket ticket);

  record Request(long id) {}

  record Service(long id) {}

  record Operation(long id) {}

  record String(long id) {}

  record Endpoint(long id) {}

  record Binding(long id) {}

  record Product(long id) {}

  record Zendesk(long id) {}

  record Optional(long id) {}

  @interface Path {
    java.lang.String value();
  }

  interface Body {}

  interface JsonBody {}

  interface ResponseType {}

  interface RequestBody {}

  interface Types {}

  interface Generated {}
}
