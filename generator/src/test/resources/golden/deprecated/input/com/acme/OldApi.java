package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Query;

@ZendeskApi
public interface OldApi {

  /**
   * Old.
   *
   * @deprecated use {@link #current}
   */
  @GET("old")
  @Deprecated
  String old();

  /**
   * Going.
   *
   * @deprecated use {@link #current}
   */
  @GET("going")
  @Deprecated(forRemoval = true)
  String going();

  @GET("current")
  String current();

  @GET("varargs")
  @SuppressWarnings({"unchecked", "usher:SentAsToString"})
  String generic(@Query("a") List<String>... a);
}
