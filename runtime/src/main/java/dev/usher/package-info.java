/**
 * What users of generated clients hold: the account ({@code Zendesk}), credentials, options,
 * answers and exceptions. Values and exceptions only carry; what moves requests lives in packages
 * that are not exported.
 */
@NullMarked
package dev.usher;

import org.jspecify.annotations.NullMarked;
