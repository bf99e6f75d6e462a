package dev.usher.diagnosis;

import dev.usher.Diagnosis;
import dev.usher.error.ErrorReader;
import java.util.List;
import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A call that came from nowhere, and is refused.
 *
 * @param request what was sent
 * @param needed the scopes that the endpoint declares
 * @param role the role that it declares
 * @param held the scopes that the token was given as holding, separated by blanks
 * @param isAtHome whether it went to the account's own host
 * @param answeredBy the host that answered after a redirect
 */
record Calls(
    Request request,
    List<String> needed,
    @Nullable String role,
    @Nullable String held,
    boolean isAtHome,
    @Nullable String answeredBy) {

  static Calls get(String url) {
    return of(new Request.Builder().url(url));
  }

  static Calls send(String method, String url, String body) {
    return of(new Request.Builder().url(url).method(method, RequestBody.create(body, null)));
  }

  static Calls of(Request.Builder request) {
    return new Calls(request.build(), List.of(), null, null, true, null).with("Bearer s3cr3t");
  }

  /** This call with another {@code Authorization}; without one where that is null. */
  Calls with(@Nullable String authorization) {
    Request.Builder other = request.newBuilder().removeHeader("Authorization");
    if (authorization != null) {
      other.addHeader("Authorization", authorization);
    }
    return new Calls(other.build(), needed, role, held, isAtHome, answeredBy);
  }

  Calls needing(String... scopes) {
    return new Calls(request, List.of(scopes), role, held, isAtHome, answeredBy);
  }

  Calls needingRole(String name) {
    return new Calls(request, needed, name, held, isAtHome, answeredBy);
  }

  Calls holding(String scopes) {
    return new Calls(request, needed, role, scopes, isAtHome, answeredBy);
  }

  Calls awayFromHome() {
    return new Calls(request, needed, role, held, false, answeredBy);
  }

  Calls redirectedTo(String host) {
    return new Calls(request, needed, role, held, isAtHome, host);
  }

  SentRequest sent(int status) {
    Request last =
        answeredBy == null
            ? request
            : request.newBuilder().url(request.url().newBuilder().host(answeredBy).build()).build();
    Response.Builder answer = answer(status, last);
    if (answeredBy != null) {
      answer.priorResponse(answer(301, request).build());
    }
    return SentRequest.of(request, answer.build(), isAtHome);
  }

  private static Response.Builder answer(int status, Request request) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .message("")
        .code(status);
  }

  CallFacts facts(int status) {
    return new CallFacts(
        new Caller("OAuth token", held, null), Target.of(needed, role), sent(status));
  }

  /** What is wrong where the answer is this one. */
  Diagnosis refused(int status, String body, String... headers) {
    return Diagnostician.diagnose(ErrorReader.of(status, Headers.of(headers), body), facts(status));
  }
}
