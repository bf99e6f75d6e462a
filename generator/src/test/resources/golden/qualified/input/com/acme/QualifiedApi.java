package com.acme;

import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

@ZendeskApi
public interface QualifiedApi {

  @GET("colours/{id}")
  @Unwrap("colour")
  @Hex(digits = 6, style = Hex.Style.UPPER, note = @Hex.Note('#'), of = int.class)
  Integer colour(@Path("id") long id, @Query("in") List<String> in);

  @POST("colours")
  void add(@Body @Hex Integer colour);

  @POST("colours")
  void addWrapped(@Body @Wrap("colour") @Hex Integer colour);

  @POST("colours")
  void addPlain(@Body @Wrap("colour") Integer colour);
}
