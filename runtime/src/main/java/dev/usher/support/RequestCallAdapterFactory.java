package dev.usher.support;

import dev.usher.InvalidRequestException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
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

    private static final Pattern QUOTING = Pattern.compile("Unable to (convert|create)");

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

    /**
     * What Retrofit says of an argument is kept, but where it quotes a body. What others say, it is
     * not known whether they quote a value: those are named only.
     */
    private InvalidRequestException refusal(RuntimeException failure) {
      String message = String.valueOf(failure.getMessage());
      String endpoint = CalledMethod.of(api);
      if (isRetrofits(failure) && !QUOTING.matcher(message).lookingAt()) {
        String problem = message.lines().findFirst().orElse(message);
        return new InvalidRequestException(endpoint, problem, failure);
      }
      Throwable origin = root(failure);
      String problem = "an argument does not encode (" + origin.getClass().getName() + ")";
      IllegalArgumentException standIn = new IllegalArgumentException(problem);
      standIn.setStackTrace(origin.getStackTrace());
      return new InvalidRequestException(endpoint, problem, standIn);
    }

    private static Throwable root(Throwable failure) {
      Throwable root = failure;
      for (Throwable cause = root.getCause(); cause != null; cause = root.getCause()) {
        root = cause;
      }
      return root;
    }

    private static boolean isRetrofits(RuntimeException failure) {
      StackTraceElement[] trace = failure.getStackTrace();
      return trace.length > 0 && trace[0].getClassName().startsWith("retrofit2.");
    }
  }
}
