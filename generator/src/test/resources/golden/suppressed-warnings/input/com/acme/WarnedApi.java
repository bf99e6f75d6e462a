package com.acme;

import dev.usher.annotations.OnError;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** The interface's author has decided; the client says nothing more of it. */
@ZendeskApi
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public interface WarnedApi {

  @GET("old")
  List<OldTicket> old(@Query("mode") Old.Mode mode);

  @GET("raw")
  List raw();

  @POST("raw")
  void send(@Body @Wrap("tickets") Map<String, List> tickets);

  @GET("fails")
  @OnError(status = 404, exception = OldException.class)
  @OnError(status = 410, exception = GoneException.class)
  String fails() throws GoneException;
}
