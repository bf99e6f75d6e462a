package com.acme;

import dev.usher.annotations.IdempotencyKey;
import dev.usher.annotations.Idempotent;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.POST;

@ZendeskApi
@RequiresScope("tickets")
interface Tickets {
  @Idempotent
  @POST("api/v2/tickets")
  @Unwrap("ticket")
  String show(@IdempotencyKey String key);
}
