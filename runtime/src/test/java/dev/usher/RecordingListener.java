package dev.usher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it is told, each call on a line of its own. */
final class RecordingListener implements CallListener {

  private final List<Heard> calls = new CopyOnWriteArrayList<>();

  /** What was told of the only call. */
  List<String> events() {
    if (calls.size() != 1) {
      throw new AssertionError(calls.size() + " calls");
    }
    return calls.get(0).events();
  }

  /** How the only call ended. */
  CallEnd end() {
    return calls.get(0).ends.get(0);
  }

  /** What was told of each call. */
  List<List<String>> calls() {
    return calls.stream().map(Heard::events).toList();
  }

  @Override
  public CallListener callBegan(EndpointInfo endpoint) {
    Heard heard = new Heard(endpoint);
    calls.add(heard);
    return heard;
  }

  private static final class Heard implements CallListener {
    private final List<String> events = new ArrayList<>();
    private final List<CallEnd> ends = new ArrayList<>();

    Heard(EndpointInfo endpoint) {
      events.add(endpoint.toString());
    }

    synchronized List<String> events() {
      return List.copyOf(events);
    }

    private synchronized void add(String event) {
      events.add(event);
    }

    @Override
    public void attemptBegan(EndpointInfo endpoint, int attempt) {
      add("attempt " + attempt);
    }

    @Override
    public void attemptEnded(EndpointInfo endpoint, AttemptEnd end) {
      add(
          "attempt %d: %s %d %s %s"
              .formatted(
                  end.attempt(), end.outcome(), end.status(), end.failure(), end.duration()));
    }

    @Override
    public void waiting(EndpointInfo endpoint, WaitReason reason, Duration duration) {
      add(reason + " " + duration);
    }

    @Override
    public void retryRefused(EndpointInfo endpoint, RetryRefusal refusal) {
      add("final: " + refusal);
    }

    @Override
    public synchronized void callEnded(EndpointInfo endpoint, CallEnd end) {
      ends.add(end);
      add(
          "%s %d %s, %d attempts, %s"
              .formatted(
                  end.outcome(), end.status(), end.failure(), end.attempts(), end.duration()));
    }
  }
}
