package dev.usher.pipeline;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Refuses answers whose length is said to be below zero. OkHttp 5 takes them, throws an {@code
 * IllegalArgumentException} to whoever reads or closes the body, and never gives the connection
 * back.
 */
final class SoundFraming {

  private static final long UNKNOWN = -1;

  private SoundFraming() {}

  /** {@code client}, to which such an answer is none. Whatever else it does, it goes on doing. */
  static OkHttpClient over(OkHttpClient client) {
    return client.newBuilder().addNetworkInterceptor(SoundFraming::check).build();
  }

  private static Response check(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.body().contentLength() < UNKNOWN) {
      throw new ProtocolException("the answer's Content-Length is below zero");
    }
    return response;
  }
}
