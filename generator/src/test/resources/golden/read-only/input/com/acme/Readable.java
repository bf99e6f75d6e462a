package com.acme;

import dev.usher.annotations.RequiresScope;
import java.io.IOException;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.POST;

/**
 * What is inherited from here is in the view too.
 *
 * @param <T> what is read
 */
@RequiresScope("organizations")
interface Readable<T> {

  @GET("api/v2/thing")
  T one() throws IOException;

  @HEAD("api/v2/things")
  void probe();

  @POST("api/v2/things")
  void make();

  /** Types whose names the client needs for itself. */
  interface ReadOnly {}

  /** Another. */
  interface ReadOnlyClient {}
}
