package dev.usher.pipeline;

/** Gives the value of the {@code Authorization} header. Thread-safe. */
public interface Authorizer {

  /**
   * The value for one attempt.
   *
   * @param endpoint the endpoint that is called, for exceptions
   * @throws dev.usher.CredentialsException if there is none to be had
   */
  String authorization(String endpoint);
}
