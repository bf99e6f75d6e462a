package dev.usher.support;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Members of an object in an answer that is not as declared, to tell what to declare instead. The
 * first few; and only such as are called like members, for a name may as well be a key that is
 * data. Not thread-safe.
 */
final class FoundMembers {

  private static final int MOST = 8;
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]{0,39}");

  private final List<String> names = new ArrayList<>();
  private final List<String> arrays = new ArrayList<>();
  private int count;

  /** Reads the name that comes next; stands before its value. */
  void readName(JsonReader reader) throws IOException {
    if (count++ >= MOST) {
      reader.skipName();
      return;
    }
    String name = reader.nextName();
    if (NAME.matcher(name).matches()) {
      names.add(name);
      if (reader.peek() == Token.BEGIN_ARRAY) {
        arrays.add(name);
      }
    }
  }

  /** Reads on in the object that comes next, as far as it says something. */
  static FoundMembers ahead(JsonReader reader) {
    FoundMembers found = new FoundMembers();
    try {
      reader.beginObject();
      while (reader.hasNext() && found.count < MOST) {
        found.readName(reader);
        reader.skipValue();
      }
    } catch (IOException | RuntimeException e) {
      // The answer is lost anyway, and what was found till there is true.
      return found;
    }
    return found;
  }

  /** What follows a problem: {@code "; it has tickets, count"}, or nothing. */
  String described() {
    return names.isEmpty() ? "" : "; it has " + String.join(", ", names);
  }

  /** The only member that is an array: what was probably meant. */
  String onlyArray() {
    return arrays.size() == 1 ? arrays.get(0) : "";
  }
}
