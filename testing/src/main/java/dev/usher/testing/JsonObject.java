package dev.usher.testing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable JSON object, read by name and type. A member of another type than asked for is
 * refused as Zendesk refuses it: 400 "Invalid attribute".
 */
final class JsonObject {

  static final JsonObject EMPTY = new JsonObject(Map.of());

  private final Map<String, @Nullable Object> members;

  private JsonObject(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  static JsonObject of(Map<String, ? extends @Nullable Object> members) {
    return new JsonObject(Collections.unmodifiableMap(new LinkedHashMap<>(members)));
  }

  /** An object of one member, as answers wrap what they carry. */
  static JsonObject of(String name, @Nullable Object value) {
    return EMPTY.with(name, value);
  }

  /**
   * A copy in which {@code name} is {@code value}; a {@link JsonObject} is put in as its members.
   */
  JsonObject with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(members);
    copy.put(name, value instanceof JsonObject object ? object.members : value);
    return new JsonObject(Collections.unmodifiableMap(copy));
  }

  /** A copy without {@code name}. */
  JsonObject without(String name) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(members);
    copy.remove(name);
    return new JsonObject(Collections.unmodifiableMap(copy));
  }

  /** A copy that also has the members of {@code other}, which win. */
  JsonObject withAll(JsonObject other) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(members);
    copy.putAll(other.members);
    return new JsonObject(Collections.unmodifiableMap(copy));
  }

  Set<String> names() {
    return members.keySet();
  }

  /** Whether the member is there, be it null. */
  boolean has(String name) {
    return members.containsKey(name);
  }

  /** Whether the member is there and not null. */
  boolean hasValue(String name) {
    return members.get(name) != null;
  }

  /** The member as it stands. */
  @Nullable Object value(String name) {
    return members.get(name);
  }

  /** The id that every stored record has. */
  long id() {
    return integer("id").orElseThrow();
  }

  /** The text of a string, number or boolean; empty where absent or null. */
  Optional<String> string(String name) {
    Object value = members.get(name);
    if (value instanceof Map || value instanceof List) {
      throw Rejections.invalidAttribute(name, "a string");
    }
    return Optional.ofNullable(value).map(Object::toString);
  }

  /** Whether the member holds text other than white space. */
  boolean hasText(String name) {
    return string(name).filter(text -> !text.isBlank()).isPresent();
  }

  /** A whole number, which may be written as a string; empty where absent or null. */
  OptionalLong integer(String name) {
    Optional<String> text = string(name);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text.get()));
    } catch (NumberFormatException e) {
      throw Rejections.invalidAttribute(name, "an integer");
    }
  }

  /** Whether the member is {@code true}, or the text "true". */
  boolean isTrue(String name) {
    return string(name).filter("true"::equals).isPresent();
  }

  /** An object; empty where absent or null. */
  Optional<JsonObject> object(String name) {
    Object value = members.get(name);
    if (value != null && !(value instanceof Map)) {
      throw Rejections.invalidAttribute(name, "an object");
    }
    return Optional.ofNullable((Map<?, ?>) value).map(JsonObject::fromJson);
  }

  /** The texts of a list; a single text of words stands for the list of them. */
  List<String> strings(String name) {
    Object value = members.get(name);
    if (value instanceof List<?> items) {
      return items.stream().map(String::valueOf).toList();
    }
    return string(name).map(text -> List.of(text.trim().split("[\\s,]+"))).orElse(List.of());
  }

  Map<String, @Nullable Object> asMap() {
    return members;
  }

  /** JSON objects have text for keys, by construction of {@link Json}. */
  @SuppressWarnings("unchecked")
  private static JsonObject fromJson(Map<?, ?> json) {
    return new JsonObject((Map<String, @Nullable Object>) json);
  }

  /** The object that a JSON value is; empty if it is none. */
  static Optional<JsonObject> from(@Nullable Object json) {
    return json instanceof Map<?, ?> map ? Optional.of(fromJson(map)) : Optional.empty();
  }

  @Override
  public String toString() {
    return Json.write(members);
  }
}
