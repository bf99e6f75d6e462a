package dev.usher.benchmarks.call;

import java.util.Locale;

/** The calls that are measured: the methods of {@link CallBenchmark}. */
enum Call {
  TICKET(10_000),
  PAGE(150),
  DELETE(30_000),
  REFUSAL(15_000);

  private final int batch;

  Call(int batch) {
    this.batch = batch;
  }

  /** How often the call is made in an iteration: some tenths of a second's work. */
  int batch() {
    return batch;
  }

  /** The call as the benchmark's method and the report name it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
