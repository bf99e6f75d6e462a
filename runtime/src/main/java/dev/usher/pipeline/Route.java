package dev.usher.pipeline;

import dev.usher.EndpointInfo;
import dev.usher.RetryPolicy;
import java.util.List;

/**
 * What the pipeline needs to know of an endpoint.
 *
 * @param info its declaration, as listeners are told of it
 * @param home where its account is
 * @param scopes the scopes that it needs, all of them
 * @param idempotent whether it sends an {@code Idempotency-Key}
 * @param serialized whether its calls have keys, those of one key to run one at a time
 * @param retryPolicy how it is retried, where a call does not say otherwise
 * @param claims which limits its requests draw on
 */
public record Route(
    EndpointInfo info,
    Origin home,
    List<String> scopes,
    boolean idempotent,
    boolean serialized,
    RetryPolicy retryPolicy,
    Claims claims) {

  /** What logs and exceptions call it, as {@code TicketsApi.show}. */
  public String name() {
    return info.name();
  }
}
