import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.POST;

@ZendeskApi
public interface RootApi {

  @POST("requests")
  Request send(@Body @Wrap("request") Request request);
}
