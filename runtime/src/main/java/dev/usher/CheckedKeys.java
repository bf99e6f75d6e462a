package dev.usher;

import org.jspecify.annotations.Nullable;

/**
 * Keys that can be sent, or an exception that says why there is none.
 *
 * @param keys what makes them
 */
record CheckedKeys(IdempotencyKeys keys) implements IdempotencyKeys {

  @Override
  public String keyFor(String endpoint, @Nullable String id) {
    try {
      return CallOptions.checkedKey(keys.keyFor(endpoint, id));
    } catch (RuntimeException e) {
      throw new InvalidRequestException(
          endpoint, "IdempotencyKeys gave no key that can be sent: " + e.getMessage(), e);
    }
  }
}
