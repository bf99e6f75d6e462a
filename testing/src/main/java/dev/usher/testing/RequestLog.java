package dev.usher.testing;

import java.util.ArrayList;
import java.util.List;

/** The requests that came in, in the order of their arrival, those with faults included. */
final class RequestLog {

  private final List<ReceivedRequest> requests = new ArrayList<>();

  synchronized void add(ReceivedRequest request) {
    requests.add(request);
  }

  synchronized List<ReceivedRequest> all() {
    return List.copyOf(requests);
  }

  synchronized void clear() {
    requests.clear();
  }
}
