package dev.usher.pipeline;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Lets the calls of one key run one at a time, in the order in which they came. One per account, so
 * that equal keys of different interfaces meet. A key is known only while calls have it.
 * Thread-safe.
 */
final class Lanes {

  private final Map<String, Lane> lanes = new HashMap<>();

  /** Takes the last place in the lane of {@code key}; who took it must {@link Place#leave} it. */
  Place enter(String key) {
    synchronized (lanes) {
      Lane lane = lanes.computeIfAbsent(key, Lane::new);
      Place place = new Place(lane);
      boolean isFirst = lane.places.isEmpty();
      lane.places.add(place);
      if (isFirst) {
        place.called = true;
        place.turn.complete(null);
      }
      return place;
    }
  }

  /** How many keys calls have just now. */
  int size() {
    synchronized (lanes) {
      return lanes.size();
    }
  }

  private void leave(Place place) {
    Lane lane = place.lane;
    synchronized (lanes) {
      if (!lane.places.remove(place) || lane.handing) {
        return;
      }
      lane.handing = true;
    }
    // A loop: calls that end as soon as they are called leave from within it.
    for (Optional<Place> next = next(lane); next.isPresent(); next = next(lane)) {
      next.get().turn.complete(null);
    }
  }

  private Optional<Place> next(Lane lane) {
    synchronized (lanes) {
      Optional<Place> head = lane.places.stream().findFirst().filter(place -> !place.called);
      if (head.isPresent()) {
        head.get().called = true;
        return head;
      }
      lane.handing = false;
      if (lane.places.isEmpty()) {
        lanes.remove(lane.key);
      }
      return head;
    }
  }

  /** The calls of one key: the one that runs, then those that wait. Guarded by {@link #lanes}. */
  private static final class Lane {
    private final String key;
    private final Set<Place> places = new LinkedHashSet<>();
    private boolean handing;

    Lane(String key) {
      this.key = key;
    }
  }

  /** A call's place in a lane. */
  final class Place {
    private final Lane lane;
    private final CompletableFuture<Void> turn = new CompletableFuture<>();
    private boolean called;

    private Place(Lane lane) {
      this.lane = lane;
    }

    /** Done once it is this call's turn. */
    CompletableFuture<Void> turn() {
      return turn;
    }

    /** Ends the turn, or the wait for it. Doing so again does nothing. */
    void leave() {
      Lanes.this.leave(this);
    }
  }
}
