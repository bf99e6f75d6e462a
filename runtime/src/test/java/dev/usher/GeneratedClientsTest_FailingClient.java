package dev.usher;

/** Named as the generator names clients. */
final class GeneratedClientsTest_FailingClient implements GeneratedClientsTest.Failing {
  static GeneratedClientsTest_FailingClient create(Zendesk zendesk) {
    if (!zendesk.toString().isEmpty()) {
      throw new IllegalArgumentException("on purpose");
    }
    return new GeneratedClientsTest_FailingClient();
  }
}
