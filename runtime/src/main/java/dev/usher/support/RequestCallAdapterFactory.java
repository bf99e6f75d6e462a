package dev.usher.support;

import dev.usher.InvalidRequestException;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/**
 * Lets methods of a Retrofit interface return the {@link Request} that Retrofit builds. The
 * answer's type is given as {@code Void}, the only one that Retrofit takes for every verb.
 */
final class RequestCallAdapterFactory extends CallAdapter.Factory {

  private final String api;

  RequestCallAdapterFactory(String api) {
    this.api = api;
  }

  @Override
  public @Nullable CallAdapter<?, ?> get(
      Type returnType, Annotation[] annotations, Retrofit retrofit) {
    return returnType == Request.class ? new RequestCallAdapter(api) : null;
  }

  private record RequestCallAdapter(String api) implements CallAdapter<Void, Request> {

    private static final Pattern METHOD = Pattern.compile("for method \\w+\\.(\\w+)");

    @Override
    public Type responseType() {
      return Void.class;
    }

    @Override
    public Request adapt(Call<Void> call) {
      try {
        return call.request();
      } catch (RuntimeException e) {
        throw refusal(e);
      }
    }

    /** Retrofit's words hold the body's own text where it does not encode: those are left out. */
    private InvalidRequestException refusal(RuntimeException failure) {
      @Nullable String message = failure.getMessage();
      @Nullable Throwable cause = failure.getCause();
      if (message == null) {
        return new InvalidRequestException(api, "the request cannot be built", failure);
      }
      Matcher method = METHOD.matcher(message);
      String endpoint = method.find() ? api + "." + method.group(1) : api;
      if (message.startsWith("Unable to convert ") || cause instanceof IOException) {
        return new InvalidRequestException(endpoint, "the body does not encode", cause);
      }
      String problem = message.lines().findFirst().orElse(message);
      return new InvalidRequestException(endpoint, problem, failure);
    }
  }
}
