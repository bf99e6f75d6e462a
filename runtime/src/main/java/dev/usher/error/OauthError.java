package dev.usher.error;

/**
 * OAuth's own: {@code {"error":"invalid_token","error_description":"..."}}.
 *
 * @param code the code
 * @param description the text
 */
record OauthError(String code, String description) implements Shape {
  @Override
  public Said said() {
    return Said.of(code, description);
  }
}
