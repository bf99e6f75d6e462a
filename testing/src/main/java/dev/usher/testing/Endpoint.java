package dev.usher.testing;

/** Answers calls of known senders: an endpoint of a resource, or a step on the way to it. */
@FunctionalInterface
interface Endpoint {

  /**
   * Answers the call.
   *
   * @throws Rejection to refuse it
   */
  Answer answer(Call call);
}
