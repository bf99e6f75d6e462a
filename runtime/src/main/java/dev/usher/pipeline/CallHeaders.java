package dev.usher.pipeline;

import java.util.Locale;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * What a call adds by itself: the headers of its options, and its idempotency key. They are meant
 * for the account, and may be secret; so they go to the account's own host only, as the credential
 * does. OkHttp would take them along when it follows a redirect.
 */
final class CallHeaders {

  /** What is wanted, and which version: no secrets, and useless to whom does not answer. */
  private static final Set<String> GO_ANYWHERE =
      Set.of(
          "accept",
          "accept-charset",
          "accept-encoding",
          "accept-language",
          "cache-control",
          "if-match",
          "if-modified-since",
          "if-none-match",
          "if-range",
          "if-unmodified-since",
          "range",
          "user-agent");

  private CallHeaders() {}

  /** Puts on {@code builder} what may go to where {@code request} goes. */
  static void add(Request.Builder builder, Request request, Exchange exchange) {
    boolean atHome = exchange.route().home().holds(request.url());
    @Nullable String key = exchange.idempotencyKey();
    if (key != null && atHome) {
      builder.header(IdempotencyChannel.HEADER, key);
    }
    Headers own = exchange.options().headers();
    for (int i = 0; i < own.size(); i++) {
      if (atHome || goesAnywhere(own.name(i))) {
        builder.header(own.name(i), own.value(i));
      }
    }
  }

  /** {@code request}, about to go out, without what must not go where it goes. */
  static Request leaveAtHome(Request request, Exchange exchange) {
    if (exchange.route().home().holds(request.url())) {
      return request;
    }
    Request.Builder builder = request.newBuilder();
    @Nullable String key = exchange.idempotencyKey();
    if (key != null && key.equals(request.header(IdempotencyChannel.HEADER))) {
      builder.removeHeader(IdempotencyChannel.HEADER);
      exchange.markKeyLeftAtHome();
    }
    Headers own = exchange.options().headers();
    for (int i = 0; i < own.size(); i++) {
      // What the endpoint declares itself, under the same name, is not the call's.
      boolean added = own.value(i).equals(request.header(own.name(i)));
      if (added && !goesAnywhere(own.name(i))) {
        builder.removeHeader(own.name(i));
      }
    }
    return builder.build();
  }

  private static boolean goesAnywhere(String name) {
    return GO_ANYWHERE.contains(name.toLowerCase(Locale.ROOT));
  }
}
