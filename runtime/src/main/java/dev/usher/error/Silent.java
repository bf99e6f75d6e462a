package dev.usher.error;

/**
 * A body that says nothing: none at all, blank, or something that is not an error as we know them.
 */
record Silent() implements Shape {
  @Override
  public Said said() {
    return Said.NOTHING;
  }
}
