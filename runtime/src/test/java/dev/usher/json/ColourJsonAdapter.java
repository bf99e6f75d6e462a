package dev.usher.json;

/** Somebody's class that happens to bear the name of a generated adapter. */
final class ColourJsonAdapter {

  ColourJsonAdapter() {
    throw new AssertionError("not ours to construct");
  }
}
