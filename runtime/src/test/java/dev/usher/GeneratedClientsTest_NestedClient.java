package dev.usher;

/** Named as the generator names clients. */
final class GeneratedClientsTest_NestedClient implements GeneratedClientsTest.Nested {
  static GeneratedClientsTest_NestedClient create(Zendesk zendesk) {
    return new GeneratedClientsTest_NestedClient();
  }
}
