package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

/**
 * Gone.
 *
 * @deprecated for good
 */
@ZendeskApi
@Deprecated(since = "1", forRemoval = true)
public interface GoneApi {

  @GET("gone")
  String gone();
}
