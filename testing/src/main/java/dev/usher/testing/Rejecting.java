package dev.usher.testing;

/** Turns a {@link Rejection} into its answer. */
final class Rejecting implements Handler {

  private final Handler next;

  Rejecting(Handler next) {
    this.next = next;
  }

  @Override
  public Answer handle(Request request) {
    try {
      return next.handle(request);
    } catch (Rejection rejection) {
      return rejection.answer();
    }
  }
}
