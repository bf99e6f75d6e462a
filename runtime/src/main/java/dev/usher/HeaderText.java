package dev.usher;

/** What may stand in a header. Values are never quoted in messages: they may be secret. */
final class HeaderText {

  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

  private HeaderText() {}

  /** Refuses a name that is no HTTP token and a value with anything but printable ASCII. */
  static void check(String name, String value) {
    if (name.isEmpty() || !name.chars().allMatch(HeaderText::isTokenCharacter)) {
      throw new IllegalArgumentException("not the name of a header: \"" + printable(name) + "\"");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~') {
        throw new IllegalArgumentException(
            "the value of %s has the character U+%04X at index %d; headers are printable ASCII"
                .formatted(name, (int) c, i));
      }
    }
  }

  private static boolean isTokenCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || TOKEN_MARKS.indexOf(c) >= 0;
  }

  private static String printable(String text) {
    return text.replaceAll("[^ -~]", "?");
  }
}
