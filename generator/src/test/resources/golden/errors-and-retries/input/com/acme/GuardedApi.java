package com.acme;

import dev.usher.annotations.Jitter;
import dev.usher.annotations.NoRetry;
import dev.usher.annotations.OnError;
import dev.usher.annotations.Product;
import dev.usher.annotations.RequiresRole;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Retry;
import dev.usher.annotations.Role;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Query;

@ZendeskApi(product = Product.HELP_CENTER)
@RequiresScope("hc")
@RequiresRole(Role.AGENT)
@Retry(initialDelay = "1500ms")
@OnError(status = 404, exception = MissingException.class)
@OnError(exception = RefusedException.class)
public interface GuardedApi {

  @GET("inherited")
  String inherited();

  @GET("all")
  @RequiresScope({"hc:read", "users:read"})
  @RequiresRole(Role.ADMIN)
  @Retry(
      maxAttempts = 7,
      on = {429, 503},
      initialDelay = "1s",
      maxDelay = "2m",
      multiplier = 1.5,
      jitter = Jitter.NONE,
      deadline = "90s")
  @OnError(status = 422, code = "RecordInvalid", exception = InvalidException.class)
  @OnError(code = "Say \"$T\" \\ */", exception = InvalidException.class)
  @OnError(status = 409, exception = ConflictedException.class)
  String all(@Query("q") String q) throws InvalidException;

  @PUT("never")
  @NoRetry
  void never();

  @GET("defaults")
  @Retry
  String defaults();
}
