package dev.usher.error;

import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Okio;
import okio.Source;

/** Answers that came from nowhere. */
final class Answers {

  private Answers() {}

  static Response of(int status, String body) {
    return of(status, Headers.of(), ResponseBody.create(body, null));
  }

  static Response of(int status, Source body) {
    return of(status, Headers.of(), ResponseBody.create(Okio.buffer(body), null, -1));
  }

  static Response labelled(String contentType, byte[] body) {
    return of(400, Headers.of(), ResponseBody.create(body, MediaType.get(contentType)));
  }

  static Response of(int status, Headers headers, ResponseBody body) {
    return new Response.Builder()
        .request(new Request.Builder().url("https://acme.zendesk.com/api/v2/tickets/1").build())
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .headers(headers)
        .body(body)
        .build();
  }
}
