package dev.usher.testing;

import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** Where bytes become requests and answers become bytes; faults strike here. */
final class Wire extends Dispatcher {

  private final RequestLog log;
  private final FaultScript faults;
  private final Handler account;

  Wire(RequestLog log, FaultScript faults, Handler account) {
    this.log = log;
    this.faults = faults;
    this.account = account;
  }

  @Override
  public MockResponse dispatch(RecordedRequest recorded) {
    String body = recorded.getBody() == null ? "" : recorded.getBody().utf8();
    Request request =
        Request.of(recorded.getMethod(), recorded.getUrl(), recorded.getHeaders(), body);
    log.add(new ReceivedRequest(request, recorded.getTarget()));
    Optional<Fault> fault = faults.take(request);
    MockResponse response =
        fault.isPresent()
            ? fault.get().apply(() -> response(account.handle(request)))
            : response(account.handle(request));
    return recorded.getMethod().equals("HEAD") ? withoutBody(response) : response;
  }

  /** What HEAD gets: the header fields of GET, and nothing after them. */
  private static MockResponse withoutBody(MockResponse response) {
    String length = response.getHeaders().get("Content-Length");
    MockResponse.Builder bodiless = response.newBuilder().body("");
    return (length == null ? bodiless : bodiless.setHeader("Content-Length", length)).build();
  }

  static MockResponse response(Answer answer) {
    MockResponse.Builder response = new MockResponse.Builder().code(answer.status());
    response.headers(answer.headers());
    boolean bodiless = answer.status() == 204 || answer.status() == 304;
    return bodiless ? response.build() : response.body(answer.body()).build();
  }
}
