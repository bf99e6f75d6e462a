package dev.usher.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.declaration.DeclarationReader;
import dev.usher.generator.declaration.JsonRefusalReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

/** From a source to the model of its client, all the way but the writing. */
final class ModelResolverTest {

  @Test
  void theNearestAnnotationHolds() {
    ClientModel client =
        resolve(
            """
            @RequiresScope("tickets")
            @RequiresRole(Role.AGENT)
            @Retry(maxAttempts = 2)
            @ZendeskApi(product = Product.HELP_CENTER)
            interface Api {
              @GET("a") String first();

              @RequiresScope({"users:read", "hc"}) @RequiresRole(Role.ADMIN) @NoRetry
              @DELETE("b") void second();

              @RequiresScope({}) @Retry(on = 503, initialDelay = "1s", deadline = "2m", jitter = Jitter.NONE)
              @HTTP(method = "PATCH", path = "c", hasBody = true) void third();
            }
            """);

    assertThat(client.product()).isEqualTo("HELP_CENTER");
    assertThat(client.endpoints())
        .extracting(EndpointModel::scopes)
        .containsExactly(List.of("tickets:read"), List.of("users:read", "hc:write"), List.of());
    assertThat(client.endpoints())
        .extracting(EndpointModel::role)
        .containsExactly(Optional.of("AGENT"), Optional.of("ADMIN"), Optional.of("AGENT"));
    assertThat(client.endpoints())
        .extracting(EndpointModel::retry)
        .containsExactly(
            policy(2, List.of(429, 500, 502, 503, 504), 250, "FULL", Optional.empty()),
            new RetryModel.Never(),
            policy(4, List.of(503), 1000, "NONE", Optional.of(Duration.ofMinutes(2))));
  }

  private static RetryModel policy(
      int attempts, List<Integer> on, int millis, String jitter, Optional<Duration> deadline) {
    return new RetryModel.Policy(
        attempts, on, Duration.ofMillis(millis), Duration.ofSeconds(30), 2.0, jitter, deadline);
  }

  @Test
  void errorMappingsComeInOrderOfPrecedence() {
    ClientModel client =
        resolve(
            """
            @ZendeskApi
            @OnError(exception = Api.A.class)
            @OnError(status = 422, exception = Api.B.class)
            interface Api {
              @OnError(code = "X", exception = A.class)
              @OnError(status = 404, exception = A.class)
              @OnError(status = 404, code = "X", exception = B.class)
              @GET("a") String first();

              @OnError(exception = B.class)
              @GET("b") String second();

              @GET("c") retrofit2.Call<String> third();

              class A extends RuntimeException { A(ApiError error) {} }
              class B extends RuntimeException { B(ApiError error, Details details) {} }
              class Details {}
            }
            """);
    ClassName a = ClassName.get("com.acme", "Api", "A");
    ClassName b = ClassName.get("com.acme", "Api", "B");
    Optional<TypeName> body = Optional.of(ClassName.get("com.acme", "Api", "Details"));

    assertThat(client.endpoints().get(0).errors())
        .containsExactly(
            new ErrorModel(OptionalInt.of(404), Optional.of("X"), b, body),
            new ErrorModel(OptionalInt.of(404), Optional.empty(), a, Optional.empty()),
            new ErrorModel(OptionalInt.empty(), Optional.of("X"), a, Optional.empty()),
            new ErrorModel(OptionalInt.of(422), Optional.empty(), b, body),
            new ErrorModel(OptionalInt.empty(), Optional.empty(), a, Optional.empty()));
    assertThat(client.endpoints().get(1).errors())
        .containsExactly(new ErrorModel(OptionalInt.empty(), Optional.empty(), b, body));
    assertThat(client.endpoints().get(2).errors()).isEmpty();
  }

  @Test
  void errorMappingsAreInheritedWithTheMethodBehindTheInterfacesOwn() {
    ClientModel client =
        resolve(
            """
            @ZendeskApi
            @OnError(status = 404, exception = Api.A.class)
            interface Api extends Base {
              @GET("a") String own();

              class A extends RuntimeException { A(ApiError error) {} }
              class B extends RuntimeException { B(ApiError error) {} }
            }

            @OnError(status = 404, exception = Api.B.class)
            @OnError(exception = Api.B.class)
            @OnError(status = 422, exception = Api.B.class)
            interface Base {
              @OnError(status = 409, exception = Api.B.class)
              @GET("b") String inherited();
            }
            """);
    ClassName a = ClassName.get("com.acme", "Api", "A");
    ClassName b = ClassName.get("com.acme", "Api", "B");

    assertThat(client.endpoints())
        .extracting(EndpointModel::errors)
        .containsExactlyInAnyOrder(
            List.of(mapping(404, a)),
            List.of(mapping(409, b), mapping(404, a), mapping(422, b), mapping(0, b)));
  }

  private static ErrorModel mapping(int status, ClassName exception) {
    return new ErrorModel(
        status == 0 ? OptionalInt.empty() : OptionalInt.of(status),
        Optional.empty(),
        exception,
        Optional.empty());
  }

  @Test
  void theMostSpecificOfInheritedMethodsCounts() {
    ClientModel client =
        resolve(
            """
            @ZendeskApi
            interface Api extends Middle, Base<String> {
              @Override String toString();
              @GET("own") String own();
              static String skipped() { return ""; }
            }
            interface Middle extends Base<String> {
              @Override @GET("middle") String show(String id);
              @Override default String list() { return ""; }
            }
            interface Base<T> {
              @GET("base") T show(T id);
              @GET("list") T list();
              @GET("last") java.util.List<T> last();
            }
            """);

    assertThat(client.endpoints())
        .extracting(endpoint -> endpoint.method() + " " + endpoint.path())
        .containsExactly("own own", "show middle", "last last");
    assertThat(client.endpoints().get(2).returns().type())
        .hasToString("java.util.List<java.lang.String>");
  }

  @Test
  void aNestedInterfaceIsNamedAfterBoth() {
    ClientModel client =
        resolve(
            """
            public interface Outer {
              record Seen() {}
              @Deprecated(forRemoval = true)
              @ZendeskApi
              interface Api extends Outer {
                enum Override { A }
                @Deprecated @GET("a") String show();
              }
            }
            class Object {}
            """);

    assertThat(client.client()).isEqualTo(ClassName.get("com.acme", "Outer_ApiClient"));
    assertThat(client.displayName()).isEqualTo("Outer.Api");
    assertThat(client.endpoints().get(0).displayName()).isEqualTo("Outer.Api.show");
    assertThat(client.isPublic()).isTrue();
    assertThat(client.deprecation()).isEqualTo(Deprecation.FOR_REMOVAL);
    assertThat(client.endpoints().get(0).deprecation()).isEqualTo(Deprecation.DEPRECATED);
    assertThat(client.inheritedTypeNames()).containsExactlyInAnyOrder("Override", "Seen", "Api");
    assertThat(client.shadowedLangNames()).containsExactly("Object");
  }

  @Test
  void onlyAnnotationsThatConvertersOrInterceptorsMaySeeAreRepeated() {
    ClientModel client =
        resolve(
            """
            @ZendeskApi
            interface Api {
              @com.squareup.moshi.JsonQualifier
              @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
              @interface Hex {}

              @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
              @interface Audited { String[] value(); Class<?> by() default Object.class; }

              @interface Internal {}

              String BASE = "api/v2/";

              @Deprecated @Internal @Hex @Audited({"a", "b"})
              @GET(BASE + "tickets") @Headers("Accept: text/plain")
              long show(@Query(value = "q", encoded = true) String... q);
            }
            """);
    EndpointModel show = client.endpoints().get(0);

    assertThat(show.annotations())
        .extracting(annotation -> annotation.type().simpleName())
        .containsExactly("Hex", "Audited", "GET", "Headers");
    assertThat(show.path()).isEqualTo("api/v2/tickets");
    assertThat(show.annotations().get(1).members())
        .containsExactly(
            new AnnotationModel.Member(
                "value",
                new MemberValue.Many(
                    List.of(new MemberValue.Text("a"), new MemberValue.Text("b")))));
    assertThat(show.returns())
        .isEqualTo(
            new ReturnModel.Answered(
                TypeName.LONG,
                new ResponseModel(
                    new ResponseModel.Payload.Json(TypeName.LONG.box(), Optional.empty(), true),
                    ResponseModel.Container.PLAIN,
                    Optional.empty()),
                ReturnModel.Delivery.BLOCKING));
    assertThat(show.parameters())
        .singleElement()
        .satisfies(
            parameter ->
                assertThat(parameter)
                    .isInstanceOf(ParameterModel.SentParameter.class)
                    .hasFieldOrPropertyWithValue("varargs", true));
  }

  private static ClientModel resolve(String source) {
    List<ClientModel> found = new ArrayList<>();
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new Resolving(found))
            .withOptions("-proc:only")
            .compile(
                JavaFileObjects.forSourceString(
                    "com.acme." + source.replaceAll("(?s).*?interface (\\w+).*", "$1"),
                    """
                    package com.acme;

                    import dev.usher.ApiError;
                    import dev.usher.annotations.*;
                    import retrofit2.http.*;

                    """
                        + source));
    assertThat(compilation.errors()).isEmpty();
    return found.get(0);
  }

  private static final class Resolving extends AbstractProcessor {
    private final List<ClientModel> found;

    private Resolving(List<ClientModel> found) {
      this.found = found;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("dev.usher.annotations.ZendeskApi");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      DeclarationReader reader =
          new DeclarationReader(
              processingEnv.getElementUtils(),
              processingEnv.getTypeUtils(),
              element -> true,
              new JsonRefusalReader(Set.of()));
      for (TypeElement annotation : annotations) {
        ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream()
            .map(reader::read)
            .map(new ModelResolver()::resolve)
            .forEach(found::add);
      }
      return false;
    }
  }
}
