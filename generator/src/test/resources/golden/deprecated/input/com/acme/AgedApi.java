package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

/**
 * Aged.
 *
 * @deprecated use another
 */
@ZendeskApi
@Deprecated
public interface AgedApi {

  @GET("aged")
  Aged aged();

  /**
   * Going.
   *
   * @deprecated for good
   */
  @GET("going")
  @Deprecated(forRemoval = true)
  Aged going();
}
