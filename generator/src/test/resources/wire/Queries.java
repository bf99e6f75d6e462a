package wire;

import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.QueryName;

@ZendeskApi
public interface Queries {

  @GET("q")
  void text(@Query("x") String x);

  @GET("q")
  void encoded(@Query(value = "x y%20z", encoded = true) String x);

  @GET("q")
  void strangeName(@Query("page[size] ü&=") String x);

  @GET("q")
  void primitives(@Query("i") int i, @Query("d") double d, @Query("b") boolean b, @Query("c") char c);

  @GET("q")
  void list(@Query("x") List<String> x);

  @GET("q")
  void set(@Query("x") Set<Long> x);

  @GET("q")
  void iterable(@Query("x") Iterable<CharSequence> x);

  @GET("q")
  void array(@Query("x") String[] x);

  @GET("q")
  void primitiveArray(@Query("x") long[] x);

  @GET("q")
  void varargs(@Query("x") long... x);

  @GET("q")
  void textVarargs(@Query("first") String first, @Query("x") String... x);

  @GET("q?kept=1")
  void beside(@Query("x") String x, @Query("x") String again);

  @GET("q")
  void map(@QueryMap Map<String, Object> x);

  @GET("q")
  void encodedMap(@QueryMap(encoded = true) Map<String, String> x);

  @GET("q")
  void treeMap(@QueryMap TreeMap<String, Long> x);

  @GET("q")
  void name(@QueryName String x);

  @GET("q")
  void names(@QueryName(encoded = true) List<String> x);

  @GET("q")
  void mixed(@Query("a") String a, @QueryMap Map<String, String> map, @QueryName String[] names);
}
