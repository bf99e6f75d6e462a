package dev.usher.pipeline;

import okhttp3.Request;

/** One concern of sending a request. */
public interface Channel {

  /**
   * Sends {@code request} and tells {@code reply} the outcome, once: on the calling thread before
   * this returns, or later on another, as the exchange has it.
   */
  void send(Exchange exchange, Request request, Reply reply);
}
