package dev.usher.pipeline;

import java.io.IOException;
import kotlin.jvm.functions.Function0;
import kotlin.reflect.KClass;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A call that OkHttp learns of only when it is used for more than its request. Retrofit asks for a
 * call whenever it builds a request; most of the time Usher wants nothing but that. Thread-safe.
 */
final class DeferredCall implements Call {

  private final OkHttpClient client;
  private final Request request;
  private @Nullable Call real;

  DeferredCall(OkHttpClient client, Request request) {
    this.client = client;
    this.request = request;
  }

  private synchronized Call real() {
    Call call = real;
    if (call == null) {
      call = client.newCall(request);
      real = call;
    }
    return call;
  }

  @Override
  public Request request() {
    return request;
  }

  @Override
  public Response execute() throws IOException {
    return real().execute();
  }

  @Override
  public void enqueue(Callback callback) {
    real().enqueue(callback);
  }

  @Override
  public void cancel() {
    real().cancel();
  }

  @Override
  public synchronized boolean isExecuted() {
    return real != null && real.isExecuted();
  }

  @Override
  public synchronized boolean isCanceled() {
    return real != null && real.isCanceled();
  }

  @Override
  public Timeout timeout() {
    return real().timeout();
  }

  @Override
  public void addEventListener(EventListener eventListener) {
    real().addEventListener(eventListener);
  }

  @Override
  public <T> @Nullable T tag(KClass<T> type) {
    return real().tag(type);
  }

  @Override
  public <T> @Nullable T tag(Class<? extends T> type) {
    return real().tag(type);
  }

  @Override
  public <T> T tag(KClass<T> type, Function0<? extends T> computeIfAbsent) {
    return real().tag(type, computeIfAbsent);
  }

  @Override
  public <T> T tag(Class<T> type, Function0<? extends T> computeIfAbsent) {
    return real().tag(type, computeIfAbsent);
  }

  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod")
  public Call clone() {
    return new DeferredCall(client, request);
  }

  @Override
  public String toString() {
    return "DeferredCall[" + request.method() + "]";
  }
}
