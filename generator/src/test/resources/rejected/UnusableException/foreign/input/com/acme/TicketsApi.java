package com.acme;

import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @OnError(status = 404, exception = RuntimeException.class)
  @OnError(status = 410, exception = java.util.concurrent.CancellationException.class)
  @OnError(status = 422, exception = java.nio.file.FileSystemException.class)
  @OnError(exception = dev.usher.ApiException.class)
  @GET("api/v2/tickets/1")
  String show();
}
