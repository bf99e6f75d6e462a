package dev.usher.error;

/**
 * Plan and role gates, wrong subdomains: {@code {"error":{"title":"Forbidden","message":"..."}}}.
 *
 * @param error the inner object
 */
record ErrorObject(Json error) implements Shape {
  @Override
  public Said said() {
    String code = error.text("code").or(() -> error.text("title")).orElse(null);
    String message =
        error
            .text("message")
            .or(() -> error.text("description"))
            .or(() -> error.text("detail"))
            .orElse(null);
    return Said.of(code, message);
  }
}
