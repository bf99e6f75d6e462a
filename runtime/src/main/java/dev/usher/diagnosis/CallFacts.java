package dev.usher.diagnosis;

import java.io.Serializable;

/**
 * What is known of a call beside its answer. Nothing secret: exceptions keep it, and are
 * serialized.
 *
 * @param caller who called
 * @param target what was called
 * @param sent what was sent
 */
public record CallFacts(Caller caller, Target target, SentRequest sent) implements Serializable {}
