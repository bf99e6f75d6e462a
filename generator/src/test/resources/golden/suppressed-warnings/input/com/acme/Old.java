package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

/** Old, with all that is in it. */
@Deprecated
public final class Old {
  private Old() {}

  public enum Mode {
    FAST
  }

  @ZendeskApi
  public interface Api {
    @GET("mode")
    String mode();
  }
}
