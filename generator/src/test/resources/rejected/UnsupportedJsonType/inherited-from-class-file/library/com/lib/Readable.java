package com.lib;

import dev.usher.annotations.RequiresScope;
import java.time.LocalDateTime;
import retrofit2.http.GET;

@RequiresScope("ticket")
public interface Readable {
  @GET("api/v2/tickets/1")
  LocalDateTime show();
}
