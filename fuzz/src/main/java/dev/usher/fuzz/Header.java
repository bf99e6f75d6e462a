package dev.usher.fuzz;

/**
 * A line of a header, which need not be one.
 *
 * @param name what stands before the colon
 * @param value what stands behind it
 */
record Header(String name, String value) {
  boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }
}
