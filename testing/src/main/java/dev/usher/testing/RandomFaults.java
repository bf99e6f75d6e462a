package dev.usher.testing;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Faults that each befall the same share of requests, drawn by a seed; the rest is spared. */
final class RandomFaults implements FaultSource {

  private final Random random;
  private final double share;
  private final List<Fault> faults;

  RandomFaults(long seed, double share, List<Fault> faults) {
    if (share < 0 || share * faults.size() > 1) {
      throw new IllegalArgumentException(
          "%d faults cannot befall a share of %s each".formatted(faults.size(), share));
    }
    this.random = new Random(seed);
    this.share = share;
    this.faults = List.copyOf(faults);
  }

  @Override
  public Optional<Fault> next() {
    double drawn = random.nextDouble() / share;
    return drawn < faults.size() ? Optional.of(faults.get((int) drawn)) : Optional.empty();
  }

  @Override
  public boolean isOver() {
    return false;
  }
}
