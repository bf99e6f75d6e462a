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

  private static final Head NONE = new Head(OptionalInt.empty(), "", Headers.of());

  /**
   * Reads what curl printed.
   *
   * @param input what was saved
   * @param told the status where there is none in {@code input}
   * @throws UnreadableException where there is no answer
   */
  static SavedAnswer parse(SavedInput input, OptionalInt told) throws UnreadableException {
    HeadReader reader = new HeadReader(Paste.clean(input.bytes()));
    refuseOthers(input, reader);
    List<Head> heads = heads(reader);
    Head last = heads.isEmpty() ? NONE : heads.get(heads.size() - 1);
    boolean isInterim = last.status().isPresent() && last.status().getAsInt() < 200;
    if (isInterim && reader.rest().size() == 0) {
      throw new UnreadableException(
          input.name()
              + " ends with "
              + last.status().getAsInt()
              + ", which comes before an answer and is none: save the whole of it with curl -i");
    }
    Head head = isInterim ? NONE : last;
    return new SavedAnswer(
        head.status().isPresent() ? head.status() : told,
        head,
        List.copyOf(isInterim ? heads : heads.subList(0, Math.max(heads.size() - 1, 0))),
        SavedBody.of(input, head, Paste.withoutMeter(reader.rest())));
  }

  private static List<Head> heads(HeadReader reader) {
    List<Head> heads = new ArrayList<>();
    if (!reader.isAtHead() && reader.isAtHeaders()) {
      heads.add(reader.readHeaders());
      reader.skipToNext(heads.get(0));
    }
    while (reader.isAtHead()) {
      Head head = reader.read();
      heads.add(head);
      reader.skipToNext(head);
    }
    return heads;
  }

  private static void refuseOthers(SavedInput input, HeadReader reader) throws UnreadableException {
    String line = reader.line();
    if (line.isEmpty() && reader.rest().size() == 0) {
      throw new UnreadableException(
          input.name() + " is empty: save the answer with curl -i, as curl -i ... > answer.txt");
    }
    if (reader.isAtHead()) {
      return;
    }
    if (line.startsWith("* ") || line.startsWith("> ") || line.startsWith("< ")) {
      throw new UnreadableException(
          input.name()
              + " is what curl -v prints, without the lines of an answer: save it with curl -i");
    }
    if (line.startsWith("curl: (")) {
      throw new UnreadableException("curl got no answer: " + Quote.line(line, Page.LONGEST));
    }
  }
}
