package dev.usher.error;

/**
 * A sentence where the code should be: {@code {"error":"Couldn't authenticate you"}}.
 *
 * @param sentence the sentence
 */
record Prose(String sentence) implements Shape {
  @Override
  public Said said() {
    return Said.message(sentence);
  }
}
