package dev.usher.support;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;

/**
 * The members that lead from a JSON document to the value that is asked for; often one, or none.
 */
final class MemberPath {

  private final List<String> names;
  private final JsonReader.Options[] steps;

  private MemberPath(List<String> names, JsonReader.Options[] steps) {
    this.names = names;
    this.steps = steps;
  }

  static MemberPath of(List<String> names) {
    return new MemberPath(
        names, names.stream().map(JsonReader.Options::of).toArray(JsonReader.Options[]::new));
  }

  /** How many objects deep the value stands. */
  int depth() {
    return steps.length;
  }

  /**
   * Enters the object that comes next and goes to its member on this path, past all others.
   *
   * @param step how many members of this path were entered before
   * @return whether the object has that member
   */
  boolean enter(JsonReader reader, int step) throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.selectName(steps[step]) == 0) {
        return true;
      }
      reader.skipName();
      reader.skipValue();
    }
    return false;
  }

  /** Leaves the objects that were entered, past the rest of their members. */
  void leave(JsonReader reader, int entered) throws IOException {
    for (int i = 0; i < entered; i++) {
      while (reader.hasNext()) {
        reader.skipName();
        reader.skipValue();
      }
      reader.endObject();
    }
  }

  /** The JSON path of what stands behind the first {@code steps} members. */
  String jsonPath(int steps) {
    return steps == 0 ? "$" : "$." + String.join(".", names.subList(0, steps));
  }
}
