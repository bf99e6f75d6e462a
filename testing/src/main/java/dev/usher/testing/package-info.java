/**
 * {@link dev.usher.testing.FakeZendesk}: an embedded Zendesk for tests. It speaks HTTP on loopback,
 * keeps state, and answers, refuses and fails as Zendesk does. The public types are what a test
 * touches; behind them a request passes a stack of small handlers ({@code Handler}, then {@code
 * Endpoint}) down to one class per resource. No client code belongs here: but for the convenience
 * of {@code FakeZendesk.zendesk}, nothing knows how Usher sends a request.
 */
@NullMarked
package dev.usher.testing;

import org.jspecify.annotations.NullMarked;
