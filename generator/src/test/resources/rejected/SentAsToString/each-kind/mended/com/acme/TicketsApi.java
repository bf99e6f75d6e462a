package com.acme;

import dev.usher.annotations.Model;
import dev.usher.annotations.ZendeskApi;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import retrofit2.http.Field;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.QueryName;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/{id}")
  String path(@Path("id") Id id);

  @GET("api/v2/tickets/{ids}")
  String paths(@Path("ids") String ids);

  @GET("api/v2/tickets")
  String optional(@Query("sort") String sort);

  @GET("api/v2/tickets")
  String model(@Query("status") List<Status> status, @QueryName Sort sort);

  @GET("api/v2/tickets")
  String dates(@Header("X-Since") Instant since, @QueryMap Map<String, Instant> dates);

  @FormUrlEncoded
  @POST("api/v2/tickets")
  String fields(@Field("status") Status[] status, @FieldMap Map<String, String> more);

  @Multipart
  @POST("api/v2/tickets")
  String parts(@Part("id") Id id, @Part("ids") List<Map<String, Long>> ids);
}

@Model
enum Status {
  open,
  @Deprecated
  pending
}

@Model
record Id(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}

class Sort extends Described {
  @Override
  String by() {
    return "id";
  }
}

abstract class Described {
  abstract String by();

  @Override
  public String toString() {
    return by();
  }
}
