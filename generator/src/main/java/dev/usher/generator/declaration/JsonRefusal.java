package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.Optional;

/**
 * That Moshi, as clients have it, makes no adapter for a type.
 *
 * @param reason why
 * @param type the type that has none
 * @param member what leads to it, as in {@code Via.at}; empty where it is the type itself
 */
public record JsonRefusal(Reason reason, ClassName type, Optional<String> member) {
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("java.time.ZonedDateTime", "Instant"),
          Map.entry("java.time.OffsetDateTime", "Instant"),
          Map.entry("java.time.LocalDateTime", "Instant"),
          Map.entry("java.util.Date", "Instant"),
          Map.entry("java.util.Calendar", "Instant"),
          Map.entry("java.sql.Timestamp", "Instant"),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.net.URL", "URI"),
          Map.entry("java.util.UUID", "String"),
          Map.entry("java.math.BigDecimal", "double or String"),
          Map.entry("java.math.BigInteger", "long or String"),
          Map.entry("java.lang.Number", "long or double"),
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.lang.Iterable", "List"),
          Map.entry("java.util.Optional", "the type in it"));

  /** Why there is no adapter. */
  public enum Reason {
    /** Its fields are none of Moshi's business: it belongs to the JDK, or to Kotlin's library. */
    PLATFORM,
    /** A collection of a kind that Moshi does not make. */
    COLLECTION,
    /** A map of a kind that Moshi does not make. */
    MAP,
    /** An interface. */
    INTERFACE,
    /** An abstract class. */
    ABSTRACT,
    /** A class whose instances need one of another class. */
    INNER,
    /** A record that Moshi, which reads records by reflection, cannot see. */
    HIDDEN_RECORD,
    /** A class that was written in Kotlin. */
    KOTLIN
  }

  /** The same refusal, met at {@code holder} by way of what it has. */
  JsonRefusal within(String holder) {
    return member.isPresent() ? this : new JsonRefusal(reason, type, Optional.of(holder));
  }

  /** What is wrong: {@code a ZonedDateTime, for which Moshi has no adapter}. */
  public String problem() {
    String name = String.join(".", type.simpleNames());
    return switch (reason) {
      case PLATFORM -> article(name) + ", for which Moshi has no adapter";
      case COLLECTION ->
          article(name) + "; of collections Moshi knows List, Set and Collection only";
      case MAP -> article(name) + "; of maps Moshi knows Map only";
      case INTERFACE -> "the interface " + name + ", and Moshi cannot tell which class to make";
      case ABSTRACT -> "the abstract class " + name + ", and Moshi cannot tell which to make";
      case INNER -> article(name) + ", which needs an instance of its enclosing class";
      case HIDDEN_RECORD -> "the record " + name + ", which is not public: Moshi cannot read it";
      case KOTLIN -> article(name) + ", which is Kotlin's and has no generated adapter";
    };
  }

  /** The edit that mends it. */
  public String hint() {
    String name = String.join(".", type.simpleNames());
    return switch (reason) {
      case PLATFORM, COLLECTION, MAP -> "write " + instead() + orAdapter();
      case INTERFACE, ABSTRACT ->
          "make it a record, or a sealed interface, with @Model" + orAdapter();
      case INNER -> "make " + name + " static";
      case HIDDEN_RECORD -> "annotate " + name + " with @Model";
      case KOTLIN -> "make it a record with @Model, or generate an adapter with Moshi's codegen";
    };
  }

  private String orAdapter() {
    return "; or, where the application gives Moshi an adapter, compile with -Ausher.adapters="
        + type.canonicalName();
  }

  private String instead() {
    if (reason == Reason.MAP) {
      return "Map";
    }
    if (reason == Reason.COLLECTION) {
      return type.simpleName().contains("Set") ? "Set" : "List";
    }
    return INSTEAD.getOrDefault(type.canonicalName(), "a type that Moshi knows");
  }

  private static String article(String name) {
    return (name.matches("[AEIO].*|U[a-z].*") ? "an " : "a ") + name;
  }
}
