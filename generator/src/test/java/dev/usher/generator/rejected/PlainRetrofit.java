package dev.usher.generator.rejected;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Retrofit without Usher. Each endpoint is called once, up to the request, which is not sent.
 * Bodies and answers are of any type, so that only the declaration can be refused.
 */
final class PlainRetrofit {
  private static final String BASE = "http://localhost:1/";

  private PlainRetrofit() {}

  /**
   * What Retrofit throws for a type, or else for its methods; methods may return any type.
   *
   * @return each exception, without those that it is caused by
   */
  static List<Throwable> failures(Class<?> api) {
    return failures(api, builder().addCallAdapterFactory(new AnyAnswer()).build());
  }

  /** The same where only those types are returned that Retrofit answers with itself. */
  static List<Throwable> strictFailures(Class<?> api) {
    return failures(api, builder().build());
  }

  private static Retrofit.Builder builder() {
    return new Retrofit.Builder()
        .baseUrl(BASE)
        .callFactory(
            request -> {
              throw new Built();
            })
        .addConverterFactory(new AnyBody());
  }

  private static List<Throwable> failures(Class<?> api, Retrofit retrofit) {
    Object service;
    try {
      service = retrofit.create(api);
    } catch (IllegalArgumentException e) {
      return List.of(e);
    }
    List<Throwable> failures = new ArrayList<>();
    for (Method method : api.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        Throwable failure = call(service, method);
        if (failure != null && !(failure instanceof Built)) {
          failures.add(failure);
        }
      }
    }
    return failures;
  }

  private static @Nullable Throwable call(Object service, Method method) {
    method.setAccessible(true);
    Object[] arguments =
        Arrays.stream(method.getGenericParameterTypes()).map(SampleValues::of).toArray();
    try {
      Object answer = method.invoke(service, arguments);
      if (answer instanceof Call<?> call) {
        call.request();
      } else if (answer instanceof CompletableFuture<?> future) {
        return future.handle((unused, failure) -> failure).join();
      }
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (RuntimeException e) {
      return e;
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Thrown where the request would be sent: all is well. */
  private static final class Built extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final class AnyBody extends Converter.Factory {
    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(
        Type type, Annotation[] annotations, Retrofit retrofit) {
      return body -> "";
    }

    @Override
    public Converter<?, RequestBody> requestBodyConverter(
        Type type, Annotation[] ofParameter, Annotation[] ofMethod, Retrofit retrofit) {
      return body -> RequestBody.create(new byte[0]);
    }
  }

  private static final class AnyAnswer extends CallAdapter.Factory {
    private static final Set<Class<?>> RETROFITS = Set.of(Call.class, CompletableFuture.class);

    @Override
    public @Nullable CallAdapter<?, ?> get(
        Type returned, Annotation[] annotations, Retrofit retrofit) {
      if (RETROFITS.contains(getRawType(returned))) {
        return null;
      }
      return new CallAdapter<Object, Object>() {
        @Override
        public Type responseType() {
          boolean isContainer =
              returned instanceof ParameterizedType
                  && getRawType(returned).getName().startsWith("dev.usher.");
          return isContainer ? getParameterUpperBound(0, (ParameterizedType) returned) : returned;
        }

        @Override
        public @Nullable Object adapt(Call<Object> call) {
          call.request();
          return null;
        }
      };
    }
  }
}
