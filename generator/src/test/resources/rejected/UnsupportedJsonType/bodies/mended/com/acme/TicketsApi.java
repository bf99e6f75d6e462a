package com.acme;

import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.PartMap;
import retrofit2.http.Query;

@ZendeskApi
interface TicketsApi {
  @POST("api/v2/tickets")
  void create(@Body @Wrap("ticket") NewTicket ticket, @Query("at") Thread any);

  @POST("api/v2/tickets")
  void list(@Body List<String> tickets);

  @Multipart
  @POST("api/v2/uploads")
  void upload(
      @Part("at") String at,
      @Part("all") ArrayList<String> all,
      @Part MultipartBody.Part[] files,
      @Part("raw") RequestBody raw,
      @PartMap Map<String, Long> more);

  @POST("api/v2/uploads")
  void form(@Body FormBody form);

  record NewTicket(String subject, Comment comment) {}

  final class Comment {
    String text;
  }
}
