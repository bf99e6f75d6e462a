package com.acme;

import dev.usher.annotations.Model;

/**
 * Aged.
 *
 * @deprecated use another
 */
@Model
@Deprecated
public record Aged(long id) {}
