package dev.usher.pipeline;

import dev.usher.RetryPolicy;
import java.util.List;

/**
 * What the pipeline needs to know of an endpoint.
 *
 * @param name what logs and exceptions call it, as {@code TicketsApi.show}
 * @param home where its account is
 * @param scopes the scopes that it needs, all of them
 * @param idempotent whether it sends an {@code Idempotency-Key}
 * @param retryPolicy how it is retried, where a call does not say otherwise
 */
public record Route(
    String name, Origin home, List<String> scopes, boolean idempotent, RetryPolicy retryPolicy) {}
