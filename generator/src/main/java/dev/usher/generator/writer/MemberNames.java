package dev.usher.generator.writer;

import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.EndpointModel;
import dev.usher.generator.model.ErrorTypeModel;
import dev.usher.generator.model.ParameterModel;
import dev.usher.generator.model.ParameterModel.WrappedBody;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  private final UniqueNames names = UniqueNames.without(OBJECT_METHODS);
  private final List<String> constants = new ArrayList<>();
  private final List<String> operations = new ArrayList<>();
  private final Map<BodyField.Need, BodyField> bodies = new LinkedHashMap<>();
  private final Map<ErrorTypeModel, String> errorCases = new LinkedHashMap<>();

  private MemberNames() {
    names.of(SERVICE);
  }

  /** Names everything that {@code client} needs. */
  static MemberNames of(ClientModel client) {
    MemberNames names = new MemberNames();
    names.nameMethods(client.endpoints().stream().map(EndpointModel::method).toList());
    for (int index = 0; index < client.endpoints().size(); index++) {
      names.nameBodies(client.endpoints().get(index), names.operation(index));
    }
    client.endpoints().forEach(names::nameErrorCases);
    return names;
  }

  /** The constant that describes the endpoint at {@code index}. */
  String constant(int index) {
    return constants.get(index);
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
    return Objects.requireNonNull(bodies.get(BodyField.Need.of(body))).name();
  }

  /** The fields of all wrapped bodies, in order of first use. */
  Collection<BodyField> bodies() {
    return bodies.values();
  }

  /** The constant that has the cases of {@code error}. */
  String errorCases(ErrorTypeModel error) {
    return Objects.requireNonNull(errorCases.get(error));
  }

  /** The error types that have cases, and the constants of these, in order of first use. */
  Map<ErrorTypeModel, String> errorCases() {
    return errorCases;
  }

  private void nameErrorCases(EndpointModel endpoint) {
    endpoint
        .returns()
        .match(handedThrough -> Optional.<ErrorTypeModel>empty(), one -> one.response().error())
        .filter(error -> !error.isPlain() && !errorCases.containsKey(error))
        .ifPresent(
            error ->
                errorCases.put(error, names.of(constantCase(error.type().simpleName() + "Cases"))));
  }

  private void nameBodies(EndpointModel endpoint, String method) {
    for (ParameterModel parameter : endpoint.parameters()) {
      parameter
          .match(
              sent -> Optional.<BodyField.Need>empty(),
              wrapped -> Optional.of(BodyField.Need.of(wrapped)),
              options -> Optional.<BodyField.Need>empty(),
              key -> Optional.<BodyField.Need>empty())
          .filter(need -> !bodies.containsKey(need))
          .ifPresent(
              need -> bodies.put(need, new BodyField(names.of(need.fieldName()), need, method)));
    }
  }

  private void nameMethods(List<String> methods) {
    Set<String> own = new HashSet<>(methods);
    methods.forEach(method -> own.add(constantCase(method)));
    for (String method : methods) {
      int number = 1;
      while (!nameMethod(method, number, own)) {
        number++;
      }
    }
  }

  /**
   * Names {@code method} with {@code number}, unless a name is taken or is another's own: a method
   * called {@code show2} keeps it beside two that are called {@code show}.
   */
  private boolean nameMethod(String method, int number, Set<String> own) {
    String constant = constantCase(method) + (number == 1 ? "" : "_" + number);
    String operation = method + (number == 1 ? "" : String.valueOf(number));
    boolean isOthers = number > 1 && (own.contains(constant) || own.contains(operation));
    if (isOthers || constant.equals(operation) || names.has(constant) || names.has(operation)) {
      return false;
    }
    constants.add(names.of(constant));
    operations.add(names.of(operation));
    return true;
  }

  private static String constantCase(String method) {
    return method
        .replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})", "_")
        .toUpperCase(Locale.ROOT);
  }
}
