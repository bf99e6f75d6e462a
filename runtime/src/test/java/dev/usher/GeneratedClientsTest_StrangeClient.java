package dev.usher;

/** Named as the generator names clients, and none. */
final class GeneratedClientsTest_StrangeClient {}
