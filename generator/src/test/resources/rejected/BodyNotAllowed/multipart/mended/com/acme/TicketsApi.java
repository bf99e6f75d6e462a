package com.acme;

import dev.usher.annotations.ZendeskApi;
import okhttp3.RequestBody;
import retrofit2.http.HTTP;
import retrofit2.http.Multipart;
import retrofit2.http.Part;

@ZendeskApi
interface TicketsApi {
  @Multipart
  @HTTP(method = "DELETE", path = "api/v2/uploads/1", hasBody = true)
  String delete(@Part("reason") RequestBody reason);
}
