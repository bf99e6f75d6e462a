package com.acme;

import dev.usher.CallOptions;
import dev.usher.annotations.Idempotent;
import dev.usher.annotations.IdempotencyKey;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

@ZendeskApi
public interface NamesApi {

  @GET("overloads/{id}")
  String show(@Path("id") long id);

  @GET("overloads/{id}")
  String show(@Path("id") long id, CallOptions options);

  @GET("overloads")
  String show();

  @GET("overloads/2")
  String show2();

  @GET("service")
  String service(@Query("service") String service);

  @GET("binding")
  String binding(@Query("zendesk") String zendesk);

  @GET("call")
  Call<String> call(@Query("call") String call);

  @POST("create")
  @Idempotent
  void create(
      @Body @Wrap("create") Map<String, String> create,
      @Query("options") String options,
      CallOptions how,
      @IdempotencyKey String key);

  @POST("create")
  @Idempotent
  void createAgain(
      @Body @Wrap("create") Map<String, String> mapOfStringStringBody, @IdempotencyKey String key);

  @POST("other")
  void createOther(@Body @Wrap("other") Map<String, String> body);

  @GET("a")
  String toString();

  @GET("b")
  int hashCode();

  @GET("c")
  String SHOW();

  @GET("d/{x}")
  String _d$(@Path("x") String _$);

  @GET("e")
  String größe(@Query("Größe \"$L\" \\ $$ 'x'") String größe);

  @GET("f")
  String HTTPHeadersOf4URLs();

  @GET("g/%7B*/$T/\u00e9")
  String url();
}
