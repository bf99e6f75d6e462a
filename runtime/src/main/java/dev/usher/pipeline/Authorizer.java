package dev.usher.pipeline;

import java.util.Optional;

/** Gives the value of the {@code Authorization} header. Thread-safe. */
public interface Authorizer {

  /**
   * The value for one attempt.
   *
   * @param endpoint the endpoint that is called, for exceptions
   * @throws dev.usher.CredentialsException if there is none to be had
   */
  String authorization(String endpoint);

  /** What gives and renews the tokens that the credential consists of; empty where it has none. */
  default Optional<TokenSource> tokens() {
    return Optional.empty();
  }
}
