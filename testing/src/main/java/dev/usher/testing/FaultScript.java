package dev.usher.testing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The faults that still have to happen, in the order in which they were scripted. */
final class FaultScript {

  private final List<Entry> entries = new ArrayList<>();

  synchronized void add(FaultMatcher matcher, Fault fault, int times) {
    entries.add(new Entry(matcher, new RepeatedFault(fault, times)));
  }

  synchronized void add(FaultMatcher matcher, FaultSource faults) {
    entries.add(new Entry(matcher, faults));
  }

  /** The first fault that is meant for this request; one of its times is used up. */
  synchronized Optional<Fault> take(Request request) {
    Iterator<Entry> all = entries.iterator();
    while (all.hasNext()) {
      Entry entry = all.next();
      if (entry.matcher().matches(request)) {
        Optional<Fault> fault = entry.faults().next();
        if (entry.faults().isOver()) {
          all.remove();
        }
        if (fault.isPresent()) {
          return fault;
        }
      }
    }
    return Optional.empty();
  }

  synchronized void clear() {
    entries.clear();
  }

  private record Entry(FaultMatcher matcher, FaultSource faults) {}
}
