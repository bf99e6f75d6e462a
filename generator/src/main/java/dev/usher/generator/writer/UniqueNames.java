package dev.usher.generator.writer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Names in one scope of generated code: the first to wish for a name has it, the next has it with a
 * number, as in {@code ticketAdapter2}. No name is a word of the language.
 */
public final class UniqueNames {
  private static final Set<String> WORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized this"
                  + " throw throws transient true try void volatile while")
              .split(" "));

  private final Set<String> taken;

  private UniqueNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** A scope in which {@code taken} is not to be had. */
  public static UniqueNames without(Collection<String> taken) {
    return new UniqueNames(taken);
  }

  /** A scope within this one: what is taken here is not to be had there. */
  public UniqueNames inner() {
    return new UniqueNames(taken);
  }

  /** A name of its own for what would be called {@code wished}. */
  public String of(String wished) {
    String name = wished;
    for (int number = 2; WORDS.contains(name) || !taken.add(name); number++) {
      name = wished + number;
    }
    return name;
  }

  /** Whether somebody has {@code name} already. */
  boolean has(String name) {
    return taken.contains(name);
  }
}
