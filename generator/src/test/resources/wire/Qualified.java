package wire;

import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import dev.usher.generator.wire.Loud;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

@ZendeskApi
public interface Qualified {

  @GET("a")
  @Unwrap("a.b")
  @Loud
  String answer();

  @POST("b")
  void wrapped(@Body @Wrap("a") @Loud String text, @Query("q") String q);

  @POST("b")
  void plain(@Body @Wrap("a") String text);
}
