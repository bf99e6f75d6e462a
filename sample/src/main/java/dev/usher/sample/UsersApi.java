package dev.usher.sample;

import dev.usher.annotations.RequiresRole;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Role;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import dev.usher.sample.model.NewUser;
import dev.usher.sample.model.SearchPage;
import dev.usher.sample.model.User;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** The people of an account, and the search over everything that they left there. */
@ZendeskApi
@RequiresRole(Role.AGENT)
public interface UsersApi {

  @GET("api/v2/users/me")
  @Unwrap("user")
  @RequiresScope("users")
  User me();

  @POST("api/v2/users/create_or_update")
  @Unwrap("user")
  @RequiresScope("users")
  User createOrUpdate(@Body @Wrap("user") NewUser user);

  /** Search belongs to no resource: it needs the broad scope. */
  @GET("api/v2/search")
  @RequiresScope("read")
  SearchPage search(@Query("query") String query);
}
