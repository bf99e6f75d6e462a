package com.acme;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;
import dev.usher.annotations.ZendeskApi;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import retrofit2.http.Field;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.QueryName;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/{id}")
  String path(@Path("id") Id id);

  @GET("api/v2/tickets/{ids}")
  String paths(@Path("ids") List<Long> ids);

  @GET("api/v2/tickets")
  String optional(@Query("sort") Optional<String> sort);

  @GET("api/v2/tickets")
  String model(@Query("status") List<Status> status, @QueryName Sort sort);

  @GET("api/v2/tickets")
  String dates(@Header("X-Since") Date since, @QueryMap Map<String, Date[]> dates);

  @FormUrlEncoded
  @POST("api/v2/tickets")
  String fields(@Field("status") Status[] status, @FieldMap Map<String, Map<String, String>> more);

  @SuppressWarnings("usher:SentAsToString")
  @GET("api/v2/tickets")
  String meant(@Query("sort") Sort sort);
}

@Model
enum Status {
  OPEN,
  @Json(name = "on-hold")
  HOLD
}

record Id(long value) {}

class Sort {
  String by = "id";
}
