package dev.usher.benchmarks.call;

import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.Okio;
import okio.Source;

/**
 * Answers every call from memory, so that what is measured is the client alone. It stands where a
 * user's interceptor would, before the network; a request's body is written as the network would
 * have it written, and each answer is read as one from the network is: through a buffer of its own
 * that is filled on demand.
 */
final class InMemoryTransport implements Interceptor {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private final Buffer ticket = new Buffer().write(Answers.ticket(35_436));
  private final Buffer page = new Buffer().write(Answers.page());
  private final Buffer refusal = new Buffer().write(Answers.refusal());
  private final Consumer<? super Request> witness;

  private InMemoryTransport(Consumer<? super Request> witness) {
    this.witness = witness;
  }

  /** An OkHttp client that reaches nothing but this transport. */
  static OkHttpClient client() {
    return client(request -> {});
  }

  /** As {@link #client()}, telling {@code witness} of every request that would have been sent. */
  static OkHttpClient client(Consumer<? super Request> witness) {
    return new OkHttpClient.Builder().addInterceptor(new InMemoryTransport(witness)).build();
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    witness.accept(request);
    RequestBody body = request.body();
    if (body != null) {
      Buffer written = new Buffer();
      body.writeTo(written);
      written.clear();
    }
    return switch (request.method()) {
      case "GET" -> answer(request, 200, request.url().pathSize() == 4 ? ticket : page);
      case "DELETE" -> answer(request, 204, new Buffer());
      default -> answer(request, 422, refusal);
    };
  }

  /** Copying a buffer shares its bytes: an answer costs the same few objects whatever its size. */
  private static Response answer(Request request, int status, Buffer body) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_2)
        .code(status)
        .message("")
        .headers(Answers.HEADERS)
        .body(ResponseBody.create(Okio.buffer((Source) body.copy()), JSON, body.size()))
        .build();
  }
}
