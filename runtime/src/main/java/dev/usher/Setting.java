package dev.usher;

/** What a program is set up with, often by variables that nobody set. */
final class Setting {

  private Setting() {}

  /**
   * The text itself, if there is one.
   *
   * @param name what the user calls it
   * @throws IllegalArgumentException if it is null or blank, as an unset variable is
   */
  static String present(String name, String text) {
    if (text == null || text.isBlank()) {
      throw absent(name);
    }
    return text;
  }

  /**
   * The number itself.
   *
   * @param name what the user calls it
   * @throws IllegalArgumentException if it is not positive
   */
  static long positive(String name, long number) {
    if (number <= 0) {
      throw new IllegalArgumentException(name + " is positive, not " + number);
    }
    return number;
  }

  /** The refusal of what is not there. */
  static IllegalArgumentException absent(String name) {
    return new IllegalArgumentException(
        "the " + name + " is empty; is the variable set that it comes from?");
  }
}
