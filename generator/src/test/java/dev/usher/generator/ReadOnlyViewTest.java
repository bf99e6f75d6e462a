package dev.usher.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.Credentials;
import dev.usher.Zendesk;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code readOnly(zendesk)} of a client gives, and for which interfaces. */
final class ReadOnlyViewTest {

  private static final String WRITE = "@retrofit2.http.DELETE(\"api/v2/things\") void remove();";

  private static Map<String, String> sources(String methods) {
    return Map.of(
        "com/acme/ThingsApi.java",
        """
        package com.acme;

        import dev.usher.annotations.*;
        import retrofit2.http.*;

        @ZendeskApi
        public interface ThingsApi {
          %s
        }
        """
            .formatted(methods));
  }

  private static Class<?> client(String methods) throws ClassNotFoundException {
    return Compiled.of(sources(methods)).loader().loadClass("com.acme.ThingsApiClient");
  }

  private static boolean hasView(Class<?> client) {
    return Arrays.stream(client.getMethods()).map(Method::getName).anyMatch("readOnly"::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@GET('things')|true",
        "@HEAD('things')|true",
        "@POST('things')|false",
        "@OPTIONS('things')|false",
        "@HTTP(method = 'GET', path = 'things')|true",
        "@HTTP(method = 'QUERY', path = 'things', hasBody = true)|false",
        "@RequiresScope('things') @GET('things')|true",
        "@RequiresScope('things') @PATCH('things')|false",
        "@RequiresScope('things:read') @POST('things')|true",
        "@RequiresScope('read') @POST('things')|true",
        "@RequiresScope('things:write') @GET('things')|false",
        "@RequiresScope('write') @GET('things')|false",
        "@RequiresScope('impersonate') @GET('things')|false",
        "@RequiresScope({'a:read', 'b:read'}) @PUT('things')|true",
        "@RequiresScope({'a:read', 'b:write'}) @GET('things')|false",
      })
  void anEndpointIsInTheViewWhereItsScopesOrElseItsVerbOnlyRead(String annotations, boolean is)
      throws ClassNotFoundException {
    String endpoint =
        "@SuppressWarnings(\"usher\") " + annotations.replace('\'', '"') + " void thing();";

    assertThat(hasView(client(endpoint + WRITE))).isEqualTo(is);
  }

  @Test
  void whereAllEndpointsReadTheInterfaceItselfIsTheView() throws ClassNotFoundException {
    assertThat(hasView(client("@GET(\"a\") String a(); @GET(\"b\") String b();"))).isFalse();
  }

  @Test
  void noCastLeadsFromTheViewToWhatWrites() throws ReflectiveOperationException {
    ClassLoader loader =
        Compiled.of(
                sources(
                    """
                    @GET("api/v2/things") String things();
                    default void removeAll() { remove(); }
                    """
                        + WRITE))
            .loader();
    Object view;
    try (Zendesk zendesk =
        Zendesk.builder()
            .subdomain("acme")
            .credentials(Credentials.oauthToken("token", "read"))
            .build()) {
      view =
          loader
              .loadClass("com.acme.ThingsApiClient")
              .getMethod("readOnly", Zendesk.class)
              .invoke(null, zendesk);
    }

    assertThat(view)
        .isInstanceOf(loader.loadClass("com.acme.ThingsApiClient$ReadOnly"))
        .isNotInstanceOf(loader.loadClass("com.acme.ThingsApi"));
    assertThat(view.getClass().getDeclaredMethods())
        .extracting(Method::getName)
        .containsExactly("things");
  }

  @Test
  void codeThatHoldsTheViewCannotNameAWrite() {
    String report =
        """
        package com.acme;

        record Report(ThingsApiClient.ReadOnly things) {
          String all() {
            %s
            return things.things();
          }
        }
        """;
    Map<String, String> sources = sources("@GET(\"things\") String things();" + WRITE);

    assertThat(compiled(sources, report.formatted("")).diagnostics()).isEmpty();
    assertThatThrownBy(() -> compiled(sources, report.formatted("things.remove();")))
        .hasMessageContaining("com/acme/Report.java:5: error: cannot find symbol")
        .hasMessageContaining("method remove()");
  }

  private static Compiled compiled(Map<String, String> sources, String report) {
    Map<String, String> all = new HashMap<>(sources);
    all.put("com/acme/Report.java", report);
    return Compiled.of(all, "-Xlint:all,-processing", "-Werror");
  }
}
