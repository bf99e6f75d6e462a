package dev.usher.generator.model;

import java.util.List;

/**
 * The key by which calls of an endpoint run one at a time.
 *
 * @param key as written, variables in braces: {@code ticket:{id}}
 * @param parameters the parameters that hold the values of its variables, in the order of these
 */
public record SerialKeyModel(String key, List<Parameter> parameters) {

  /** Copies the parameters. */
  public SerialKeyModel {
    parameters = List.copyOf(parameters);
  }

  /**
   * A parameter that holds a value.
   *
   * @param name the user's name
   * @param isArray whether it is an array, which is one value all the same
   */
  public record Parameter(String name, boolean isArray) {}
}
