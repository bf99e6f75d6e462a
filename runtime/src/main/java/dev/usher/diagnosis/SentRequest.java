package dev.usher.diagnosis;

import java.io.IOException;
import java.io.Serializable;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The harmless part of a request that was refused. Made for each such answer, so it costs little.
 *
 * @param method the verb
 * @param url where it went first, what looks secret left out
 * @param body whether it had a body
 * @param contentType what its body was labelled as; null where it was not, or had none
 * @param headers other headers that matter, as {@code Accept: application/json}, a line each
 * @param withheld the names of the headers that are neither there nor told otherwise, separated by
 *     commas
 * @param credential the form of the credential that it carried
 * @param isAtHome whether it went to the account's own host
 * @param redirectedTo the host that answered in the end; null where it was not led elsewhere
 */
public record SentRequest(
    String method,
    String url,
    Body body,
    @Nullable String contentType,
    String headers,
    String withheld,
    SentCredential credential,
    boolean isAtHome,
    @Nullable String redirectedTo)
    implements Serializable {

  /** Whether there was a body. */
  public enum Body {
    /** None. */
    NONE,
    /** One of no length. */
    EMPTY,
    /** One of some length. */
    SOME,
    /** Nobody saw it. */
    UNKNOWN
  }

  /**
   * What there is to know of a request that was refused.
   *
   * @param request the request as it went first
   * @param response the answer in the end
   * @param isAtHome whether it went to the account's own host
   */
  public static SentRequest of(Request request, Response response, boolean isAtHome) {
    @Nullable RequestBody body = request.body();
    @Nullable MediaType type = body == null ? null : body.contentType();
    SentHeaders headers = SentHeaders.of(request.headers());
    return new SentRequest(
        request.method(),
        SafeUrl.of(request.url()),
        body == null ? Body.NONE : isEmpty(body) ? Body.EMPTY : Body.SOME,
        type == null ? headers.contentType() : type.toString(),
        headers.kept(),
        headers.withheld(),
        SentCredential.of(headers.authorization(), response.code()),
        isAtHome,
        response.priorResponse() == null ? null : response.request().url().host());
  }

  /**
   * A request that nobody saw: what somebody says of it.
   *
   * @param method the verb; empty where that is not told
   * @param url where it went; null where that is not told
   * @param credential what it carried
   * @param redirectedTo the host that answered in the end; null where it was not led elsewhere
   */
  public static SentRequest told(
      String method,
      @Nullable HttpUrl url,
      ToldCredential credential,
      @Nullable String redirectedTo) {
    boolean hasNoBody = method.equals("GET") || method.equals("HEAD");
    return new SentRequest(
        method,
        url == null ? "" : SafeUrl.of(url),
        hasNoBody ? Body.NONE : Body.UNKNOWN,
        null,
        "",
        "",
        credential.credential(),
        true,
        redirectedTo);
  }

  /** Whether another answer, as a redirect, led to the last. */
  public boolean redirected() {
    return redirectedTo != null;
  }

  private static boolean isEmpty(RequestBody body) {
    try {
      return body.contentLength() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
