package dev.usher.testing;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;

/**
 * Something that goes wrong with one request: an answer in place of the account's own, a connection
 * that breaks, a body that ends too early. {@link Faults} makes them, {@link FakeZendesk#next} and
 * {@link FakeZendesk#on} script them. Immutable; one fault can be scripted any number of times.
 */
public final class Fault {

  private final String name;
  private final Effect effect;

  private Fault(String name, Effect effect) {
    this.name = name;
    this.effect = effect;
  }

  /** A fault in place of the account's work: the request changes nothing. */
  static Fault instead(String name, MockResponse response) {
    return new Fault(name, processed -> response);
  }

  /** A fault that befalls the answer after the account has done its work. */
  static Fault afterwards(String name, UnaryOperator<MockResponse> change) {
    return new Fault(name, processed -> change.apply(processed.get()));
  }

  /**
   * This fault with one more header on the answer, or with another value for it.
   *
   * @param header the name of the header
   * @param value its value
   * @return a new fault
   */
  public Fault withHeader(String header, String value) {
    return new Fault(
        name, processed -> effect.apply(processed).newBuilder().setHeader(header, value).build());
  }

  /** What goes over the wire; {@code processed} lets the account do its work. */
  MockResponse apply(Supplier<MockResponse> processed) {
    return effect.apply(processed);
  }

  @Override
  public String toString() {
    return name;
  }

  /** Turns the account's work, done or left undone, into what goes over the wire. */
  @FunctionalInterface
  private interface Effect {
    MockResponse apply(Supplier<MockResponse> processed);
  }
}
