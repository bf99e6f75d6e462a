package dev.usher.testing;

/** The people whom an account has without being told. */
final class Seeds {

  private Seeds() {}

  static JsonObject administrator() {
    return JsonObject.of("name", "Ada Admin")
        .with("email", "admin@example.com")
        .with("role", "admin")
        .with("verified", true)
        .with("restricted_agent", false);
  }

  /** An agent who is named after the address. */
  static JsonObject agent(String email) {
    return JsonObject.of("name", email.substring(0, Math.max(1, email.indexOf('@'))))
        .with("email", email)
        .with("role", "agent")
        .with("verified", true)
        .with("restricted_agent", false);
  }
}
