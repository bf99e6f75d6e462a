package dev.usher.limit;

import java.util.ArrayList;
import java.util.List;

/**
 * An endpoint whose answers told of limits that no catalogue knows, or that was refused though the
 * account had requests left. Not thread-safe.
 */
final class Operation {

  private static final long MINUTE = 60_000_000_000L;

  private final Quota hidden;
  private boolean wasRefused;
  private List<Quota> named = List.of();

  Operation(String name) {
    this.hidden = new Quota(name, MINUTE);
  }

  /** The limit that nothing is known of but that it was hit. */
  Quota hidden() {
    wasRefused = true;
    return hidden;
  }

  /** The latest answer tells these. Some are told of some requests only, as of deep pages. */
  void named(List<Quota> latest) {
    if (!latest.equals(named)) {
      named = List.copyOf(latest);
    }
  }

  /** {@code own} and what is to be added to it; mostly nothing. */
  List<Quota> with(List<Quota> own) {
    if (!wasRefused && named.isEmpty()) {
      return own;
    }
    List<Quota> all = new ArrayList<>(own);
    if (wasRefused) {
      all.add(hidden);
    }
    named.stream().filter(quota -> !all.contains(quota)).forEach(all::add);
    return all;
  }
}
