package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Header;
import retrofit2.http.HeaderMap;
import retrofit2.http.Headers;
import retrofit2.http.Multipart;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.PartMap;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.QueryName;
import retrofit2.http.Tag;
import retrofit2.http.Url;

@ZendeskApi
public interface EverythingApi {
  String BASE = "api/v2/";

  @GET(BASE + "queries")
  String queries(
      @Query("plain") String plain,
      @Query(value = "encoded", encoded = true) List<String> encoded,
      @QueryName String[] names,
      @QueryMap(encoded = true) Map<String, String> map,
      @Query("ids") long... ids);

  @HTTP(method = "DELETE", path = BASE + "things/{id}", hasBody = true)
  @Headers({"X-One: 1", "X-Two: \"2\""})
  void custom(
      @Path(value = "id", encoded = true) String id,
      @Body List<String> body,
      @Header(value = "X-Three", allowUnsafeNonAsciiValues = true) String three,
      @HeaderMap Map<String, String> more);

  @FormUrlEncoded
  @PATCH("form")
  @Headers("X-One: 1")
  void form(@Field("a") String a, @FieldMap Map<String, String> more);

  @Multipart
  @POST("parts")
  void parts(
      @Part("a") RequestBody a,
      @Part(value = "b", encoding = "8-bit") String b,
      @Part List<MultipartBody.Part> c,
      @PartMap Map<String, RequestBody> d);

  @GET
  String url(@Url HttpUrl url, @Tag Trace trace);

  @OPTIONS("*")
  void options();

  @Headers({
    "X-A-Header-With-A-Rather-Long-Name: and a value to match",
    "X-Another-Header-With-A-Long-Name: and a value to match as well"
  })
  @HTTP(
      method = "SEARCH",
      path = "api/v2/an_endpoint_with_a_path/that_does_not_fit_on_a_line/{identifier}/of_a_source.json")
  Map<String, Map<String, List<String>>> aMethodWithALongNameWhoseParametersNeedALineEach(
      @Path("identifier") String anIdentifierWithALongName,
      @Query("external_identifier") String anExternalIdentifierWithALongName);

  record Trace(String id) {}
}
