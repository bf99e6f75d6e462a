package dev.usher.generator.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.Compiled;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What an interface says holds for the methods that stand in it, wherever they are inherited, and
 * for those that it inherits; not for others of an interface that extends it.
 */
class InheritedMappingsTest {

  private static final String API =
      """
      package com.acme;
      import dev.usher.ApiError;
      import dev.usher.annotations.OnError;
      import dev.usher.annotations.ZendeskApi;
      import retrofit2.http.GET;
      @OnError(status = 404, exception = Far.class)
      @OnError(status = 409, exception = Far.class)
      interface Farther {
        @GET("a") String farthest();
      }
      @OnError(status = 404, exception = Near.class)
      interface Nearer extends Farther {
        @GET("b") String nearer();
      }
      @ZendeskApi
      @OnError(status = 500, exception = Own.class)
      interface TicketsApi extends Nearer {
        @GET("c") String own();
      }
      final class Far extends RuntimeException { Far(ApiError error) {} }
      final class Near extends RuntimeException { Near(ApiError error) {} }
      final class Own extends RuntimeException { Own(ApiError error) {} }
      """;

  private static final String MANIFEST =
      Compiled.of(Map.of("com/acme/TicketsApi.java", API))
          .generated()
          .get("META-INF/usher/com.acme.TicketsApi.json");

  private static String endpoint(String name) {
    int start = MANIFEST.indexOf("TicketsApi." + name + "\"");
    int end = MANIFEST.indexOf("\"name\"", start);
    return MANIFEST.substring(start, end < 0 ? MANIFEST.length() : end);
  }

  @Test
  void anInheritedMethodHasThoseOfEachInterfaceOnItsWayTheNearestFirst() {
    assertThat(endpoint("farthest")).containsSubsequence("Own", "Near", "Far");
    assertThat(endpoint("nearer")).contains("Own", "Near").doesNotContain("Far");
  }

  @Test
  void aMethodOfTheInterfaceItselfHasNoneOfTheInterfacesItExtends() {
    assertThat(endpoint("own")).contains("Own").doesNotContain("Near", "Far");
  }
}
