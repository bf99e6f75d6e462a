package dev.usher.error;

import java.util.Optional;

/**
 * Reads the JSON of an error as far as it goes: a document that is cut short, or turns into
 * something else, keeps what came before.
 */
final class JsonTree {

  /** Deeper than all of Zendesk's shapes; what lies below that is skipped. */
  private static final int DEEPEST = 8;

  private final JsonText text;

  private JsonTree(JsonText text) {
    this.text = text;
  }

  /** What can be read of {@code text}; empty where not even the first value begins. */
  static Optional<Json> parse(String text) {
    JsonTree tree = new JsonTree(new JsonText(text));
    Json root = tree.begin(DEEPEST);
    if (tree.text.isBroken()) {
      return Optional.empty();
    }
    tree.fill(root, DEEPEST - 1);
    return Optional.of(root);
  }

  // Containers are put in place before they are filled, so that what breaks off is not lost.
  private Json begin(int depth) {
    char next = text.next();
    if (next == '"') {
      return new Json.Text(text.string());
    }
    if (next != '{' && next != '[') {
      return text.literal().equals("null") ? Json.Nothing.INSTANCE : Json.Scalar.INSTANCE;
    }
    if (depth == 0) {
      text.skipContainer();
      return Json.Nothing.INSTANCE;
    }
    return next == '{' ? new Json.Members() : new Json.Array();
  }

  private void fill(Json value, int depth) {
    if (value instanceof Json.Members object) {
      fillObject(object, depth);
    } else if (value instanceof Json.Array array) {
      fillArray(array, depth);
    }
  }

  private void fillObject(Json.Members object, int depth) {
    text.take('{');
    boolean more = !text.takes('}');
    while (more) {
      String name = text.name();
      text.take(':');
      Json value = begin(depth);
      if (text.isBroken()) {
        return;
      }
      object.list().add(new Json.Member(name, value));
      fill(value, depth - 1);
      more = goesOn('}');
    }
  }

  private void fillArray(Json.Array array, int depth) {
    text.take('[');
    boolean more = !text.takes(']');
    while (more) {
      Json value = begin(depth);
      if (text.isBroken()) {
        return;
      }
      array.items().add(value);
      fill(value, depth - 1);
      more = goesOn(']');
    }
  }

  private boolean goesOn(char end) {
    boolean more = text.takes(',');
    if (!more) {
      text.take(end);
    }
    return more;
  }
}
