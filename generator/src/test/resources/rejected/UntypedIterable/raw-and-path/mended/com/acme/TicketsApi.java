package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Path;
import retrofit2.http.Query;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets")
  String raw(@Query("ids") List<Long> ids);

  @GET("api/v2/tickets/{path}")
  String names(@Path("path") java.nio.file.Path path);

  @GET("api/v2/tickets")
  String header(@Header("X-Ids") Ids<Long> ids);

  @FormUrlEncoded
  @POST("api/v2/tickets")
  String field(@Field("ids") Iterable<String> ids);

  @Multipart
  @POST("api/v2/uploads")
  String unnamed(@Part List<MultipartBody.Part> files);

  @Multipart
  @POST("api/v2/uploads")
  String named(@Part("file") Collection<RequestBody> files);

  class Ids<T> extends ArrayList<T> {
    private static final long serialVersionUID = 1L;
  }
}
