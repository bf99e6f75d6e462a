package dev.usher.testing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * {@code X-Zendesk-API-Warn}: Zendesk drops attributes that it does not take and says so in this
 * header, as Ruby prints it.
 */
final class ApiWarning {

  private static final String NAME = "X-Zendesk-API-Warn";

  private ApiWarning() {}

  /** The answer, with a warning if {@code input} has members that are not permitted. */
  static Answer add(
      Answer answer,
      String resource,
      String action,
      JsonObject input,
      Predicate<String> permitted) {
    List<String> dropped = input.names().stream().filter(permitted.negate()).toList();
    return dropped.isEmpty() ? answer : answer.with(NAME, text(resource, action, dropped));
  }

  private static String text(String resource, String action, List<String> dropped) {
    String keys =
        dropped.stream()
            .map(name -> "\"" + resource + "." + name + "\"")
            .collect(Collectors.joining(", ", "[", "]"));
    return "{:allowed_parameters=>{:controller=>\"%ss\", :action=>\"%s\", :unpermitted_keys=>%s, :invalid_values=>[]}}"
        .formatted(resource, action, keys);
  }
}
