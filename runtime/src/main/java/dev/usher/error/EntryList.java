package dev.usher.error;

import java.util.List;

/**
 * Newer endpoints' list: {@code {"errors":[{"code":"InvalidCursor","title":"..."}]}}. The first
 * entry speaks; the others stay in the body.
 *
 * @param entries objects or texts, at least one
 */
record EntryList(List<Json> entries) implements Shape {
  @Override
  public Said said() {
    Json first = entries.get(0);
    return Said.of(
        first.text("code").orElse(null),
        first
            .text("detail")
            .or(() -> first.text("title"))
            .or(() -> Texts.of(first))
            .or(first::text)
            .orElse(null));
  }
}
