/**
 * How requests keep within Zendesk's limits: the limiter that lives in the process, and the
 * catalogue of the limits that endpoints have. The limiter hears of requests and answers through
 * {@link dev.usher.RateLimiter} alone; nothing here sends any.
 */
@NullMarked
package dev.usher.limit;

import org.jspecify.annotations.NullMarked;
