package dev.usher.generator.json.rule;

/** Text of the user's in a message: quoted, on one line. */
final class Quoted {
  private Quoted() {}

  static String of(String text) {
    return '"' + text.replaceAll("\\s+", " ") + '"';
  }
}
