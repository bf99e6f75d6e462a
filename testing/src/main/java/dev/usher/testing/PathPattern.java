package dev.usher.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path with variables, as in {@code /api/v2/tickets/{id}}; a variable stands for one segment. */
record PathPattern(List<String> segments) {

  static PathPattern parse(String path) {
    String relative = path.startsWith("/") ? path.substring(1) : path;
    return new PathPattern(List.of(relative.split("/", -1)));
  }

  /** The values of the variables if {@code path} is of this pattern. */
  Optional<Map<String, String>> match(String path) {
    List<String> actual = parse(path).segments();
    if (actual.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < actual.size(); i++) {
      String expected = segments.get(i);
      if (expected.startsWith("{") && expected.endsWith("}")) {
        variables.put(expected.substring(1, expected.length() - 1), actual.get(i));
      } else if (!expected.equals(actual.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }
}
