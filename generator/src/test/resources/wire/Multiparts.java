package wire;

import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Map;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Part;
import retrofit2.http.PartMap;
import retrofit2.http.Query;

@ZendeskApi
public interface Multiparts {

  @Multipart
  @POST("m")
  void body(@Part("x") RequestBody x);

  @Multipart
  @POST("m")
  void encoding(@Part(value = "x\"y", encoding = "8-bit") RequestBody x);

  @Multipart
  @PUT("m")
  void part(@Part MultipartBody.Part x, @Query("q") String q);

  @Multipart
  @POST("m")
  void parts(@Part List<MultipartBody.Part> x);

  @Multipart
  @POST("m")
  void partArray(@Part MultipartBody.Part[] x);

  @Multipart
  @POST("m")
  void partVarargs(@Part MultipartBody.Part... x);

  @Multipart
  @POST("m")
  void json(@Part("x") List<String> x, @Part("y") Map<String, Long> y, @Part("z") String z);

  @Multipart
  @POST("m")
  void bodies(@Part("x") List<RequestBody> x, @Part("y") RequestBody[] y);

  @Multipart
  @POST("m")
  void map(@PartMap Map<String, RequestBody> x);

  @Multipart
  @POST("m")
  void encodedMap(@PartMap(encoding = "quoted-printable") Map<String, String> x);

  @Multipart
  @POST("m")
  void numbers(@Part("x") int x, @Part("y") int[] y);
}
