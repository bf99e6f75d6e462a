package dev.usher.ledger;

import dev.usher.ScopeReport.Endpoint;
import java.util.HashSet;
import java.util.List;

/**
 * The manifest of one interface, as found in one place.
 *
 * @param api the full name of the interface
 * @param place the folder or jar
 * @param endpoints as declared
 */
record Manifest(String api, String place, List<Endpoint> endpoints) {

  /** Whether it says the same; the order of methods says nothing. */
  boolean agreesWith(Manifest other) {
    return new HashSet<>(endpoints).equals(new HashSet<>(other.endpoints));
  }
}
