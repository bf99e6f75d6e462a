package dev.usher.error;

/**
 * An object without {@code error} and {@code errors}. It may still hold a text; the rest is left to
 * whoever reads the body.
 *
 * @param body the object
 */
record UnknownObject(Json body) implements Shape {
  @Override
  public Said said() {
    return Said.message(Texts.of(body).orElse(null));
  }
}
