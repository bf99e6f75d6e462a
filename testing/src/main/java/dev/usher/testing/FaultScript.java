package dev.usher.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that still have to happen, in the order in which they were scripted. */
final class FaultScript {

  private final List<Entry> entries = new ArrayList<>();

  synchronized void add(FaultMatcher matcher, Fault fault, int times) {
    entries.add(new Entry(matcher, fault, times));
  }

  /** The first fault that is meant for this request; one of its times is used up. */
  synchronized Optional<Fault> take(Request request) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.matcher().matches(request)) {
        if (entry.times() == 1) {
          entries.remove(i);
        } else {
          entries.set(i, entry.once());
        }
        return Optional.of(entry.fault());
      }
    }
    return Optional.empty();
  }

  synchronized void clear() {
    entries.clear();
  }

  private record Entry(FaultMatcher matcher, Fault fault, int times) {
    Entry once() {
      return new Entry(matcher, fault, times - 1);
    }
  }
}
