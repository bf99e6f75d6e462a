package dev.usher.benchmarks.compile;

/** How much is compiled at a time. */
enum Scale {
  SMALL(10, 10),
  MIDDLE(50, 3),
  LARGE(200, 1);

  /** The endpoints of each interface. */
  static final int ENDPOINTS = 10;

  private final int interfaces;
  private final int repeats;

  Scale(int interfaces, int repeats) {
    this.interfaces = interfaces;
    this.repeats = repeats;
  }

  int interfaces() {
    return interfaces;
  }

  int methods() {
    return interfaces * ENDPOINTS;
  }

  /**
   * How often a round compiles it. The system tells processor time in steps of 10 ms, and a small
   * compilation takes few of these.
   */
  int repeats() {
    return repeats;
  }
}
