package dev.usher.generator.writer;

import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.EndpointModel;
import dev.usher.generator.model.ParameterModel.WrappedBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of a client's private members, unique among each other and the same for the same model.
 * Constants and operations are called after their method; of overloads the first has the name
 * alone, the next {@code SHOW_2} and {@code show2}.
 */
final class MemberNames {
  static final String SERVICE = "service";

  /** The method names of {@code Object} that a method of the Retrofit interface must not take. */
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private final Set<String> taken = new HashSet<>(OBJECT_METHODS);
  private final List<String> constants = new ArrayList<>();
  private final List<String> operations = new ArrayList<>();
  private final Map<BodyKey, String> bodies = new LinkedHashMap<>();

  private MemberNames() {
    taken.add(SERVICE);
  }

  /** Names everything that {@code client} needs. */
  static MemberNames of(ClientModel client) {
    MemberNames names = new MemberNames();
    List<String> methods = client.endpoints().stream().map(EndpointModel::method).toList();
    names.constants.addAll(
        names.distinct(methods.stream().map(MemberNames::constantCase).toList(), "_"));
    names.operations.addAll(names.distinct(methods, ""));
    client.endpoints().stream()
        .flatMap(endpoint -> endpoint.parameters().stream())
        .forEach(
            parameter -> parameter.match(sent -> "", names::nameBody, options -> "", key -> ""));
    return names;
  }

  /** The constant that describes the endpoint at {@code index}. */
  String constant(int index) {
    return constants.get(index);
  }

  /** All constants in order of declaration. */
  List<String> constants() {
    return List.copyOf(constants);
  }

  /**
   * The field of the operation of the endpoint at {@code index}, and its method in the Retrofit
   * interface.
   */
  String operation(int index) {
    return operations.get(index);
  }

  /** The field that wraps {@code body}; equal needs share one. */
  String body(WrappedBody body) {
    return nameBody(body);
  }

  /** The fields of all wrapped bodies by what they wrap, in order of first use. */
  Map<BodyKey, String> bodies() {
    return bodies;
  }

  private String nameBody(WrappedBody body) {
    BodyKey key = BodyKey.of(body);
    String known = bodies.get(key);
    if (known != null) {
      return known;
    }
    String name = unique(key.fieldName(), "");
    bodies.put(key, name);
    return name;
  }

  /**
   * First comes the name that nobody else has: a method {@code show2} keeps it beside two that are
   * called {@code show}.
   */
  private List<String> distinct(List<String> wished, String separator) {
    Set<String> free = new HashSet<>(wished);
    free.removeAll(taken);
    taken.addAll(free);
    return wished.stream().map(name -> free.remove(name) ? name : unique(name, separator)).toList();
  }

  private String unique(String wished, String separator) {
    String name = wished;
    for (int number = 2; !taken.add(name); number++) {
      name = wished + separator + number;
    }
    return name;
  }

  private static String constantCase(String method) {
    return method
        .replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
        .toUpperCase(Locale.ROOT);
  }
}
