package wire;

import dev.usher.annotations.ZendeskApi;
import dev.usher.generator.wire.Loud;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Url;

@ZendeskApi
public interface Bodies {

  @POST("b")
  void raw(@Body RequestBody body);

  @POST("b")
  void text(@Body String body);

  @POST("b")
  void loud(@Body @Loud String body);

  @PUT("b")
  void list(@Body List<Map<String, Integer>> body);

  @PATCH("b")
  void map(@Body Map<String, List<String>> body);

  @POST("b")
  void array(@Body String[] body);

  @POST("b")
  void record(@Body Note body);

  @HTTP(method = "DELETE", path = "b", hasBody = true)
  void delete(@Body Map<String, Integer> body);

  @HTTP(method = "PROPFIND", hasBody = true)
  void custom(@Url String url, @Body String body);

  @DELETE("b")
  void none();

  @POST("b")
  void emptyPost();

  @PUT("b")
  void emptyPut();
}
