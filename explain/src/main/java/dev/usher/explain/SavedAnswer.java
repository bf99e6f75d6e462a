package dev.usher.explain;

import dev.usher.diagnosis.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import okhttp3.Headers;

/**
 * An answer that was saved.
 *
 * @param status its status, as saved or as told; empty where neither is known
 * @param head its status line and headers; without either where only the body was saved
 * @param earlier what came before it: answers in between, proxies, redirects
 * @param body its body
 */
record SavedAnswer(OptionalInt status, Head head, List<Head> earlier, SavedBody body) {

  /**
   * Reads what curl printed.
   *
   * @param input what was saved
   * @param told the status where there is none in {@code input}
   * @throws UnreadableException where there is no answer
   */
  static SavedAnswer parse(SavedInput input, OptionalInt told) throws UnreadableException {
    HeadReader reader = new HeadReader(input.bytes());
    refuseOthers(input, reader);
    List<Head> heads = new ArrayList<>();
    while (reader.isAtHead()) {
      heads.add(reader.read());
    }
    if (heads.isEmpty()) {
      Head none = new Head(OptionalInt.empty(), "", Headers.of());
      return new SavedAnswer(told, none, List.of(), SavedBody.of(input, none, reader.rest()));
    }
    Head last = heads.get(heads.size() - 1);
    return new SavedAnswer(
        last.status(),
        last,
        List.copyOf(heads.subList(0, heads.size() - 1)),
        SavedBody.of(input, last, reader.rest()));
  }

  private static void refuseOthers(SavedInput input, HeadReader reader) throws UnreadableException {
    String line = reader.line();
    if (line.isEmpty() && reader.rest().size() == 0) {
      throw new UnreadableException(
          input.name() + " is empty: save the answer with curl -i, as curl -i ... > answer.txt");
    }
    if (line.startsWith("* ") || line.startsWith("> ") || line.startsWith("< ")) {
      throw new UnreadableException(
          input.name() + " is what curl -v prints: save the answer with curl -i instead");
    }
    if (line.startsWith("curl: (")) {
      throw new UnreadableException("curl got no answer: " + Quote.line(line, Page.LONGEST));
    }
  }
}
