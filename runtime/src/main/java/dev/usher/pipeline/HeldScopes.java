package dev.usher.pipeline;

import dev.usher.Scopes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scopes that an account's token is known to hold: those that its credentials were told or,
 * once Zendesk says that it granted less, what that is. Where the credentials were told nothing,
 * nothing is known, and stays so. Thread-safe.
 */
public final class HeldScopes {

  private final @Nullable Scopes told;
  private volatile @Nullable Scopes held;

  /**
   * What is known before Zendesk says anything.
   *
   * @param told what the credentials were told; empty where that is nothing
   */
  public HeldScopes(Optional<Scopes> told) {
    this.told = told.orElse(null);
    this.held = this.told;
  }

  /**
   * Takes what Zendesk says that the token holds. It counts where it is less than was told; an
   * empty answer is taken for none, since a token without scopes is of no use to anyone.
   */
  public void granted(Scopes granted) {
    Scopes asked = told;
    if (asked != null && !granted.names().isEmpty()) {
      held = granted.covers(asked) ? asked : granted;
    }
  }

  /** What it holds; empty where that is not known. */
  public Optional<Scopes> known() {
    return Optional.ofNullable(held);
  }

  /** What Zendesk says that it holds, where that is less than its credentials were told. */
  public Optional<Scopes> narrowed() {
    Scopes now = held;
    return Objects.equals(now, told) ? Optional.empty() : Optional.ofNullable(now);
  }

  /** The same as {@link #known}, for each call: the same object until it changes. */
  @Nullable Scopes now() {
    return held;
  }
}
