package dev.usher.testing;

/** One step of the stack that a request passes before its sender is known. */
@FunctionalInterface
interface Handler {

  /**
   * Answers the request.
   *
   * @throws Rejection to refuse it
   */
  Answer handle(Request request);
}
