/** The records that travel between this program and Zendesk. Nothing here knows an endpoint. */
@NullMarked
package dev.usher.sample.model;

import org.jspecify.annotations.NullMarked;
