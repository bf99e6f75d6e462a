package dev.usher.error;

import java.util.List;
import java.util.Optional;

/**
 * Tells the shapes apart by their structure alone: {@code Content-Type} lies both ways. The order
 * matters, and is that of {@code docs/errors.md}.
 */
final class Shapes {

  private Shapes() {}

  /** The shape of a body. */
  static Shape of(String body) {
    String text = body.strip();
    if (text.isEmpty()) {
      return new Silent();
    }
    return switch (text.charAt(0)) {
      case '<' -> new Html(text);
      case '{', '[', '"' -> JsonTree.parse(text).map(Shapes::ofJson).orElseGet(Silent::new);
      default -> new PlainText(text);
    };
  }

  private static Shape ofJson(Json json) {
    if (json instanceof Json.Text string) {
      return new PlainText(string.value());
    }
    Optional<Shape> errors = errors(json);
    Optional<Shape> shape = errors.isPresent() ? errors : error(json);
    return shape.isPresent() ? shape.get() : new UnknownObject(json);
  }

  /** Shapes with a member {@code errors}. */
  private static Optional<Shape> errors(Json body) {
    Optional<Json> errors = body.member("errors");
    return errors.isPresent() ? errors(errors.get(), body) : Optional.empty();
  }

  private static Optional<Shape> errors(Json errors, Json body) {
    if (errors instanceof Json.Array list) {
      return list.items().isEmpty() ? Optional.empty() : Optional.of(entries(list.items(), body));
    }
    if (errors instanceof Json.Members) {
      return Optional.of(new FieldMap(errors));
    }
    return errors.text().map(Prose::new);
  }

  private static Shape entries(List<Json> entries, Json body) {
    List<Json> sell =
        entries.stream()
            .flatMap(entry -> entry.member("error").filter(Json.Members.class::isInstance).stream())
            .toList();
    return sell.isEmpty() ? new EntryList(entries) : new SellErrors(sell, body.member("meta"));
  }

  /** Shapes with a member {@code error}. */
  private static Optional<Shape> error(Json body) {
    Optional<Json> error = body.member("error");
    return error.isPresent() ? error(error.get(), body) : Optional.empty();
  }

  private static Optional<Shape> error(Json error, Json body) {
    if (error instanceof Json.Members) {
      return Optional.of(new ErrorObject(error));
    }
    return error.text().map(code -> named(code, body));
  }

  private static Shape named(String error, Json body) {
    Optional<String> oauth = body.text("error_description");
    if (oauth.isPresent() && body.text("description").isEmpty()) {
      return new OauthError(error, oauth.get());
    }
    return hasWhiteSpace(error) && isAlone(body) ? new Prose(error) : new CodeAndText(error, body);
  }

  private static boolean isAlone(Json body) {
    return Texts.of(body).isEmpty() && body.member("details").isEmpty();
  }

  private static boolean hasWhiteSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
