package dev.usher.generator.random;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Random JSON of random models, as maps and lists, and what is written of it when it was read. */
final class ModelJson {
  private static final Object ABSENT = new Object();

  private final RandomGenerator random;

  ModelJson(RandomGenerator random) {
    this.random = random;
  }

  /** An object of {@code model}, some members absent or null. */
  Map<String, Object> object(RandomModel model) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (RandomModel.Component component : model.components()) {
      Object value = component(component.type());
      if (value != ABSENT) {
        object.put(member(component), value);
      }
    }
    return object;
  }

  private static String member(RandomModel.Component component) {
    return component.member().replace("\\\"", "\"");
  }

  private @Nullable Object component(String type) {
    boolean isPrimitive = type.matches("long|int|boolean|double");
    int chance = random.nextInt(6);
    if (chance < 2 && !isPrimitive) {
      return chance == 0 ? ABSENT : null;
    }
    return value(type);
  }

  /**
   * What a model makes of an object: null stays where it is an Optional's, and is left out else.
   */
  static Map<String, Object> written(RandomModel model, Map<String, Object> read) {
    Map<String, Object> written = new LinkedHashMap<>();
    for (RandomModel.Component component : model.components()) {
      String member = member(component);
      boolean isNull = read.containsKey(member) && read.get(member) == null;
      if (isNull ? component.type().startsWith("Optional<") : read.containsKey(member)) {
        written.put(member, read.get(member));
      }
    }
    return written;
  }

  private Object value(String type) {
    if (type.matches("(Optional|Box)<.*")) {
      Object content = value(type.replaceFirst("\\w+<(.*)>", "$1"));
      return type.startsWith("Box") ? Map.of("content", content) : content;
    }
    if (type.startsWith("List<")) {
      String element = type.substring(5, type.length() - 1);
      return random.ints(random.nextInt(3)).mapToObj(i -> value(element)).toList();
    }
    if (type.startsWith("Map<")) {
      Object value = value(type.replaceFirst("Map<[\\w.]+, (.*)>", "$1"));
      return Map.of(type.startsWith("Map<Colour") ? "dark_red" : "a b", value);
    }
    return simple(type);
  }

  private Object simple(String type) {
    return switch (type) {
      case "long", "Long", "int" -> (double) random.nextInt();
      case "double" -> random.nextInt() / 8.0;
      case "boolean", "Boolean" -> random.nextBoolean();
      case "java.lang.String" -> List.of("", "text", "\"\u2028\\", "\u00fc").get(random.nextInt(4));
      case "Instant" -> "2026-11-24T05:35:14Z";
      case "LocalDate" -> "2026-11-24";
      case "URI" -> "https://h/p?q=1";
      case "Colour" -> random.nextBoolean() ? "dark_red" : "Blue!";
      case "Point" -> Map.of("x", 1.0, "is_far", true);
      case "Shape" ->
          random.nextBoolean()
              ? Map.of("kind", "circle", "radius", 2.0)
              : Map.of("kind", "Sq", "side_length", 3.0);
      default -> throw new AssertionError(type);
    };
  }
}
