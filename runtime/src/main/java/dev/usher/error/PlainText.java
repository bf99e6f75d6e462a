package dev.usher.error;

/**
 * Text that is no JSON, whatever label it came under, or a JSON string: {@code Number of allowed
 * API requests per minute exceeded}.
 *
 * @param text the text
 */
record PlainText(String text) implements Shape {

  private static final int LONGEST = 2_000;

  @Override
  public Said said() {
    String message = text.strip();
    if (message.isEmpty()) {
      return Said.NOTHING;
    }
    return Said.message(message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message);
  }
}
