package dev.usher.testing;

/**
 * Leaves an endpoint early with the answer that refuses the request. Made by {@link Rejections}.
 */
final class Rejection extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  Rejection(Answer answer) {
    super("answered with " + answer.status(), null, false, false);
    this.answer = answer;
  }

  Answer answer() {
    return answer;
  }
}
