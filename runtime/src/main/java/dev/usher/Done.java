package dev.usher;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How an update finds that its change is there already.
 *
 * @param test whether it is in what was read
 * @param result what the update returns then
 * @param isRecognized whether one that was carried out unnoticed is found
 * @param <T> what is read
 * @param <R> what the update returns
 */
record Done<T, R extends @Nullable Object>(
    Predicate<? super T> test, Function<? super T, ? extends R> result, boolean isRecognized) {

  /** Not at all. */
  static <T, R extends @Nullable Object> Done<T, R> unknown() {
    return new Done<>(
        read -> false,
        read -> {
          throw new IllegalStateException("nothing is ever done already");
        },
        false);
  }

  /** By {@code test}; what was read is returned then. */
  static <T> Done<T, T> when(Predicate<? super T> test) {
    return new Done<>(test, read -> read, true);
  }
}
