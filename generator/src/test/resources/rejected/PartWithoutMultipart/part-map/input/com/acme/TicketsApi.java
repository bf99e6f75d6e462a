package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.Map;
import okhttp3.RequestBody;
import retrofit2.http.POST;
import retrofit2.http.PartMap;

@ZendeskApi
interface TicketsApi {
  @POST("api/v2/uploads")
  String upload(@PartMap Map<String, RequestBody> files);
}
