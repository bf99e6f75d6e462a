package wire;

import dev.usher.annotations.ZendeskApi;
import java.net.URI;
import okhttp3.HttpUrl;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.OPTIONS;
import retrofit2.http.HEAD;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Url;

@ZendeskApi
public interface Paths {

  @GET("a/{x}/b")
  void text(@Path("x") String x);

  @GET("a/{x}/b")
  void encoded(@Path(value = "x", encoded = true) String x);

  @GET("/rooted/{x}.json")
  void number(@Path("x") long x);

  @GET("a/{x}")
  void boxed(@Path("x") Integer x);

  @GET("a/{x}")
  void object(@Path("x") Object x);

  @GET("a/{x}/{y}/{x}")
  void several(@Path("y") String y, @Path("x") String x);

  @GET("a/b%20c d/ü/$T?static=1&other=a b%20c&empty=&none")
  void literal();

  @GET
  void urlText(@Url String url);

  @GET
  void urlParsed(@Url HttpUrl url, @Query("q") String q);

  @GET
  void urlUri(@Url URI url);

  @HEAD("head")
  void head();

  @OPTIONS("options")
  void options();

  @HTTP(method = "SEARCH", path = "reports/{x}")
  void custom(@Path("x") String x);

  @HTTP(method = "GET")
  void customUrl(@Url String url);

  @GET(".")
  void root();
}
