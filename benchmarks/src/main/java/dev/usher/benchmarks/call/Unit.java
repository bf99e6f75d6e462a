package dev.usher.benchmarks.call;

/** What a call costs. */
enum Unit {
  /** Processor time, in nanoseconds. */
  NS,
  /** Bytes allocated. */
  BYTES;

  /** As the report names it. */
  String label() {
    return this == NS ? "ns" : "bytes";
  }
}
