package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What a parameter's type holds, as Retrofit sees it; read as far as the parameter's annotation
 * asks.
 *
 * @param element the type of what is sent: of each element of an iterable or an array, where those
 *     are sent one by one; empty where an iterable does not say of what
 * @param map the types of its keys and values, as a {@code Map} has them; none where they are not
 *     told; empty where it is no map
 * @param text what becomes of what is sent when it is made text
 */
public record Contents(Optional<TypeFacts> element, Optional<List<TypeFacts>> map, Text text) {

  /** What {@code toString()} makes of a value. */
  public enum Text {
    /** What is meant, as far as anybody can tell. */
    PLAIN,
    /** {@code Optional[a]}. */
    OPTIONAL,
    /** {@code [a, b]}, or <code>{a=b}</code>. */
    COLLECTION,
    /** {@code [Ljava.lang.String;@1b6d3586}. */
    ARRAY,
    /** {@code Ticket[id=1]}. */
    RECORD,
    /** {@code OPEN}, where JSON has {@code open}. */
    MODEL_CONSTANT,
    /** {@code Tue Nov 24 10:46:26 CET 2026}. */
    DATE,
    /** {@code com.acme.Ticket@1b6d3586}. */
    IDENTITY
  }

  /** Of a parameter whose annotation does not ask. */
  public static Contents unread(TypeFacts type) {
    return new Contents(Optional.of(type), Optional.empty(), Text.PLAIN);
  }

  /** Whether what is sent is that class or interface. */
  public boolean areOf(ClassName type) {
    return element.filter(sent -> sent.is(type)).isPresent();
  }
}
