package dev.usher.pipeline;

import okhttp3.Request;

/** Puts on each attempt what Usher adds to it: see {@link RequestHeaders}. */
final class HeadersChannel implements Channel {

  private final Channel next;
  private final RequestHeaders headers;

  HeadersChannel(Channel next, RequestHeaders headers) {
    this.next = next;
    this.headers = headers;
  }

  @Override
  public void send(Exchange exchange, Request request, Reply reply) {
    Request complete;
    try {
      complete = headers.complete(request, exchange);
    } catch (RuntimeException e) {
      reply.accept(new Outcome.Failed(e));
      return;
    }
    next.send(exchange, complete, reply);
  }
}
