package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;

/**
 * An annotation of Usher's on something that is no part of an interface.
 *
 * @param annotation its type
 * @param site where it stands
 * @param carrier what sort of thing carries it
 * @param on that, as people call it: {@code class Tickets}
 */
public record Stray(ClassName annotation, Site site, Carrier carrier, String on) {

  /** The sorts of things that carry annotations. */
  public enum Carrier {
    /** A class, interface, enum or record. */
    TYPE,
    /** A constant of an enum. */
    CONSTANT,
    /** A component of a record, a field, a method, a parameter. */
    OTHER
  }
}
