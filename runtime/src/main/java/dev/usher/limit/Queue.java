package dev.usher.limit;

import dev.usher.Priority;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who waits. Interactive calls come before bulk, each in the order of arrival; one whose endpoint
 * has a limit of its own that is used up does not hold up those behind it. Not thread-safe.
 */
final class Queue {

  /** So many interactive calls in a row, and a bulk call that waits is next. */
  private static final int MOST_IN_A_ROW = 9;

  private final Set<Place> interactive = new LinkedHashSet<>();
  private final Set<Place> bulk = new LinkedHashSet<>();
  private int inRow;

  int size() {
    return interactive.size() + bulk.size();
  }

  boolean isEmpty() {
    return interactive.isEmpty() && bulk.isEmpty();
  }

  void add(Place place) {
    line(place).add(place);
  }

  void remove(Place place) {
    line(place).remove(place);
  }

  private Set<Place> line(Place place) {
    return place.claim().priority() == Priority.BULK ? bulk : interactive;
  }

  /** How many will go before one of {@code priority} that comes now, at the least. */
  int ahead(Priority priority) {
    if (priority == Priority.INTERACTIVE) {
      return interactive.size();
    }
    return bulk.size() + Math.min(interactive.size(), bulk.size() * MOST_IN_A_ROW);
  }

  /** Takes out who is next of those that are {@code ready}. */
  Optional<Place> next(Predicate<Place> ready) {
    boolean isBulksTurn = inRow >= MOST_IN_A_ROW && !bulk.isEmpty();
    Optional<Place> next = first(isBulksTurn ? bulk : interactive, ready);
    if (next.isEmpty()) {
      next = first(isBulksTurn ? interactive : bulk, ready);
    }
    next.ifPresent(this::took);
    return next;
  }

  private static Optional<Place> first(Collection<Place> line, Predicate<Place> ready) {
    return line.stream().filter(ready).findFirst();
  }

  private void took(Place place) {
    boolean isBulk = line(place) == bulk;
    inRow = isBulk || bulk.isEmpty() ? 0 : inRow + 1;
    remove(place);
  }

  /** Takes out all that {@code late} says it of. */
  List<Place> removeIf(Predicate<Place> late) {
    List<Place> removed = new ArrayList<>();
    removed.addAll(interactive.stream().filter(late).toList());
    removed.addAll(bulk.stream().filter(late).toList());
    removed.forEach(this::remove);
    return removed;
  }
}
