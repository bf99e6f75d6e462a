/**
 * The ledger of scopes: finds and reads the manifests of interfaces, and words what they say. It
 * loads no class and calls nothing.
 */
@NullMarked
package dev.usher.ledger;

import org.jspecify.annotations.NullMarked;
