package dev.usher.testing;

import java.util.Map;

/** A request whose sender is known, with the values of its path's variables. */
record Call(Request request, Caller caller, Map<String, String> variables) {

  Call(Request request, Caller caller) {
    this(request, caller, Map.of());
  }

  Call withVariables(Map<String, String> values) {
    return new Call(request, caller, values);
  }

  /** The path variable {@code id}, which must be a number. */
  long id() {
    try {
      return Long.parseLong(variables.getOrDefault("id", ""));
    } catch (NumberFormatException e) {
      throw Rejections.invalidAttribute("id", "an integer");
    }
  }
}
