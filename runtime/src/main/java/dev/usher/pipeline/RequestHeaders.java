package dev.usher.pipeline;

import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The headers that Usher adds: the credential, to the account's own host only; {@code Accept} and
 * {@code User-Agent} where the request has none; a call's own headers and its idempotency key.
 *
 * <p>They are put on the request, not on what goes over the network: OkHttp takes {@code
 * Authorization} off when it follows a redirect to another host.
 */
final class RequestHeaders {

  private static final String AUTHORIZATION = "Authorization";
  private static final String ACCEPT = "Accept";
  private static final String USER_AGENT = "User-Agent";
  private static final String JSON = "application/json";

  private final Origin home;
  private final Authorizer authorizer;
  private final String userAgent;

  /**
   * What the last request that declared no headers was given; mostly the next is given the same.
   */
  private volatile Headers secretHeaders = Headers.EMPTY;

  RequestHeaders(Origin home, Authorizer authorizer, String userAgent) {
    this.home = home;
    this.authorizer = authorizer;
    this.userAgent = userAgent;
  }

  /** The request of one attempt. The exchange rides along as a tag. */
  Request complete(Request request, Exchange exchange) {
    Request.Builder builder = request.newBuilder().tag(Exchange.class, exchange);
    addStanding(builder, request, exchange.endpoint(), exchange.authorization());
    CallHeaders.add(builder, request, exchange);
    return builder.build();
  }

  /** The request of a call that is handed through. */
  Request complete(Request request, String endpoint) {
    Request.Builder builder = request.newBuilder();
    addStanding(builder, request, endpoint, null);
    return builder.build();
  }

  private void addStanding(
      Request.Builder builder, Request request, String endpoint, @Nullable String chosen) {
    Headers declared = request.headers();
    if (declared.size() == 0 && home.holds(request.url())) {
      builder.headers(standing(authorization(endpoint, chosen)));
      return;
    }
    if (declared.get(ACCEPT) == null) {
      builder.header(ACCEPT, JSON);
    }
    if (declared.get(USER_AGENT) == null) {
      builder.header(USER_AGENT, userAgent);
    }
    if (declared.get(AUTHORIZATION) == null && home.holds(request.url())) {
      builder.header(AUTHORIZATION, authorization(endpoint, chosen));
    }
  }

  private String authorization(String endpoint, @Nullable String chosen) {
    return chosen == null ? authorizer.authorization(endpoint) : chosen;
  }

  /** OkHttp looks at each character of a header that it is given, but not at headers it knows. */
  private Headers standing(String authorization) {
    Headers known = secretHeaders;
    if (!authorization.equals(known.get(AUTHORIZATION))) {
      known =
          new Headers.Builder()
              .set(ACCEPT, JSON)
              .set(USER_AGENT, userAgent)
              .set(AUTHORIZATION, authorization)
              .build();
      secretHeaders = known;
    }
    return known;
  }
}
