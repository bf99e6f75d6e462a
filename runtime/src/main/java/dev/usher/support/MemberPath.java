package dev.usher.support;

import com.squareup.moshi.JsonReader;
import dev.usher.MalformedResponseException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * @throws MalformedResponseException if the object has no such member
   */
  void enter(JsonReader reader, int step, Answer answer) throws IOException {
    @Nullable FoundMembers passed = null;
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.selectName(steps[step]) == 0) {
        return;
      }
      passed = passed == null ? new FoundMembers() : passed;
      passed.readName(reader);
      reader.skipValue();
    }
    String there = passed == null ? "" : passed.described();
    throw answer.malformed(jsonPath(step + 1), "there is no such member" + there);
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

  /** The JSON path of the value. */
  String jsonPath() {
    return jsonPath(depth());
  }

  /** The same, and a member of the value, as {@code @Unwrap} takes it. */
  String deeper(String member) {
    return names.isEmpty() ? member : String.join(".", names) + "." + member;
  }

  /** The JSON path of what stands behind the first {@code steps} members. */
  String jsonPath(int steps) {
    return steps == 0 ? "$" : "$." + String.join(".", names.subList(0, steps));
  }
}
