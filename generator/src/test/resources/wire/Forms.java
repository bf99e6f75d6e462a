package wire;

import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Map;
import retrofit2.http.Field;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;

@ZendeskApi
public interface Forms {

  @FormUrlEncoded
  @POST("f")
  void text(@Field("x") String x, @Field("y") String y);

  @FormUrlEncoded
  @POST("f")
  void encoded(@Field(value = "x+y%20z", encoded = true) String x);

  @FormUrlEncoded
  @PUT("f")
  void list(@Field("x[]") List<String> x);

  @FormUrlEncoded
  @PATCH("f")
  void varargs(@Field("x") int... x);

  @FormUrlEncoded
  @POST("f")
  void map(@FieldMap Map<String, String> x);

  @FormUrlEncoded
  @POST("f")
  void encodedMap(@FieldMap(encoded = true) Map<String, Object> x);

  @FormUrlEncoded
  @HTTP(method = "DELETE", path = "f", hasBody = true)
  void custom(@Field("x") String x, @Query("q") String q);
}
