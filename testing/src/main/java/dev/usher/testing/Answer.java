package dev.usher.testing;

import okhttp3.Headers;

/**
 * What a request is answered with, before it becomes bytes. The body is empty where there is none.
 */
record Answer(int status, Headers headers, String body) {

  private static final String JSON = "application/json; charset=utf-8";

  static Answer json(int status, JsonObject body) {
    return new Answer(status, Headers.of("Content-Type", JSON), body.toString());
  }

  static Answer ok(JsonObject body) {
    return json(200, body);
  }

  /** 201 with the {@code Location} that Zendesk sends for what was created. */
  static Answer created(String location, JsonObject body) {
    return json(201, body).with("Location", location);
  }

  static Answer noContent() {
    return new Answer(204, Headers.of(), "");
  }

  static Answer text(int status, String contentType, String body) {
    return new Answer(status, Headers.of("Content-Type", contentType), body);
  }

  /** A copy with one more header line; lines of the same name stay. */
  Answer with(String name, String value) {
    return new Answer(status, headers.newBuilder().add(name, value).build(), body);
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }
}
