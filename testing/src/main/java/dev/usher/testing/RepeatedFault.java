package dev.usher.testing;

import java.util.Optional;

/** One fault, so many times. */
final class RepeatedFault implements FaultSource {

  private final Fault fault;
  private int left;

  RepeatedFault(Fault fault, int times) {
    this.fault = fault;
    this.left = times;
  }

  @Override
  public Optional<Fault> next() {
    left--;
    return Optional.of(fault);
  }

  @Override
  public boolean isOver() {
    return left == 0;
  }
}
