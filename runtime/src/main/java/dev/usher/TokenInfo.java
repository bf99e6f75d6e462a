package dev.usher;

import com.squareup.moshi.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Zendesk says of an OAuth access token: what {@code GET /api/v2/oauth/tokens/current} answers
 * its bearer. The token itself is no part of it. (Zendesk's OpenAPI: OAuth Tokens.) Immutable.
 *
 * @param userId as whom it acts
 * @param scopes what was granted, which may be less than what was asked for
 * @param expiresAt when it ends; null where it does not, or the answer does not say
 */
public record TokenInfo(
    @Json(name = "user_id") long userId,
    Scopes scopes,
    @Json(name = "expires_at") @Nullable Instant expiresAt) {}
