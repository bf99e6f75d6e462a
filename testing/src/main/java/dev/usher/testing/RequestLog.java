package dev.usher.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The requests that came in, in the order of their arrival, those with faults included. */
final class RequestLog {

  private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();

  void add(ReceivedRequest request) {
    requests.add(request);
  }

  List<ReceivedRequest> all() {
    return List.copyOf(requests);
  }

  void clear() {
    requests.clear();
  }
}
