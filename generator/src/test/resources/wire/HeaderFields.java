package wire;

import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;
import retrofit2.http.Tag;

@ZendeskApi
public interface HeaderFields {

  @GET("h")
  @retrofit2.http.Headers({"X-A: 1", "X-A: 2", "X-B:  padded ", "Accept: text/csv", "User-Agent: mine"})
  void fixed();

  @GET("h")
  @retrofit2.http.Headers("X-A: 1")
  void one(@Header("X-A") String a);

  @GET("h")
  void list(@Header("X-A") List<String> a);

  @GET("h")
  void array(@Header("X-A") int[] a);

  @GET("h")
  void map(@HeaderMap Map<String, String> headers);

  @GET("h")
  void object(@HeaderMap Headers headers);

  @POST("h")
  void contentType(@Header("Content-Type") String type, @Body RequestBody body);

  @POST("h")
  @retrofit2.http.Headers("Content-Type: application/vnd.acme+json; charset=utf-16")
  void fixedContentType(@Body RequestBody body);

  @POST("h")
  @retrofit2.http.Headers("Content-Type: text/plain")
  void contentTypeOfJson(@Body List<String> body);

  @GET("h")
  void tags(@Tag String tag, @Tag Integer other);

  @GET("h")
  void ascii(@Header(value = "X-U", allowUnsafeNonAsciiValues = true) String value);
}
