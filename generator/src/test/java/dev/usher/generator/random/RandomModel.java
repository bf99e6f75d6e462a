package dev.usher.generator.random;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A record with {@code @Model}, sense or not.
 *
 * @param components its components
 */
record RandomModel(List<Component> components) {
  private static final List<String> NAMES =
      List.of(
          "id",
          "assigneeId",
          "URL",
          "isOpen",
          "reader",
          "writer",
          "value",
          "options",
          "moshi",
          "record",
          "yield",
          "a1b2",
          "x_y",
          "$",
          "String",
          "list",
          "htmlBody",
          "\u00fcber");
  private static final List<String> MEMBERS =
      List.of("id", "a b", "quo\\\"te", "", "\u2028", "x.y");
  private static final List<String> TYPES =
      List.of(
          "long",
          "int",
          "boolean",
          "double",
          "Long",
          "Boolean",
          "java.lang.String",
          "java.lang.String",
          "Instant",
          "LocalDate",
          "URI",
          "Colour",
          "Shape",
          "Point",
          "Box<Point>",
          "Box<Colour>");
  private static final List<String> UNFIT =
      List.of(
          "List",
          "OptionalInt",
          "List<Optional<Long>>",
          "List<? super Long>",
          "Map<Boolean, Long>",
          "Map<Point, Long>",
          "Thread",
          "Optional<Thread>");

  /**
   * A component.
   *
   * @param type its type
   * @param name its name
   * @param json its {@code @Json(name)}, or empty
   */
  record Component(String type, String name, String json) {
    /** The JSON member: the name in snake case, unless it is written. */
    String member() {
      return json.isEmpty()
          ? snake(name)
          : json.replaceAll("(?s)@Json\\(name = \"(.*)\"\\) ", "$1");
    }

    private static String snake(String name) {
      StringBuilder snake = new StringBuilder();
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        boolean isWord = i > 0 && Character.isUpperCase(c) && isLowerOrDigit(name.charAt(i - 1));
        snake.append(isWord ? "_" : "").append(Character.toLowerCase(c));
      }
      return snake.toString();
    }

    private static boolean isLowerOrDigit(char c) {
      return Character.isLowerCase(c) || Character.isDigit(c);
    }
  }

  static RandomModel of(RandomGenerator random) {
    Set<String> names = new LinkedHashSet<>();
    IntStream.range(0, random.nextInt(7)).forEach(i -> names.add(one(NAMES, random)));
    List<Component> components = new ArrayList<>();
    for (String name : names) {
      String json = random.nextInt(6) == 0 ? "@Json(name = \"" + one(MEMBERS, random) + "\") " : "";
      components.add(new Component(type(random), name, json));
    }
    return new RandomModel(components);
  }

  private static String type(RandomGenerator random) {
    if (random.nextInt(25) == 0) {
      return one(UNFIT, random);
    }
    String type = one(TYPES, random);
    String boxed = type.equals("long") ? "Long" : type.matches("[a-z]+") ? "Long" : type;
    return switch (random.nextInt(6)) {
      case 0 -> "Optional<" + boxed + ">";
      case 1 -> "List<" + boxed + ">";
      case 2 -> "Map<java.lang.String, " + boxed + ">";
      case 3 -> random.nextBoolean() ? "Map<Colour, List<" + boxed + ">>" : type;
      default -> type;
    };
  }

  private static <T> T one(List<T> choices, RandomGenerator random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** The labels of the errors that the documentation speaks of. */
  Set<String> broken() {
    Set<String> broken = new TreeSet<>();
    Set<String> members = new LinkedHashSet<>();
    for (Component component : components) {
      if (!members.add(component.member())) {
        broken.add("DuplicateMember");
      }
      switch (component.type()) {
        case "List", "OptionalInt", "List<? super Long>", "Thread", "Optional<Thread>" ->
            broken.add("UnsupportedComponent");
        case "List<Optional<Long>>" -> broken.add("NestedOptional");
        case "Map<Boolean, Long>", "Map<Point, Long>" -> broken.add("UnsupportedMapKey");
        default -> {}
      }
    }
    return broken;
  }

  /** The record, called {@code name}. */
  String source(String name) {
    return """
        package com.acme;
        import com.squareup.moshi.Json;
        import dev.usher.annotations.Model;
        import java.net.URI;
        import java.time.*;
        import java.util.*;
        @SuppressWarnings("rawtypes")
        @Model
        public record %s(%s) {}
        """
        .formatted(
            name,
            components.stream()
                .map(one -> one.json() + one.type() + " " + one.name())
                .collect(Collectors.joining(", ")));
  }
}
