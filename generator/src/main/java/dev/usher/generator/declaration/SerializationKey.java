package dev.usher.generator.declaration;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The key of a {@code @SerializedBy}: {@code ticket:{id}}.
 *
 * @param text as written
 * @param variables the names in braces, in order, each once
 */
public record SerializationKey(String text, Set<String> variables) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

  /** Reads a key; empty where the text is blank or its braces do not match. */
  public static Optional<SerializationKey> parse(String text) {
    String fixed = VARIABLE.matcher(text).replaceAll("");
    return text.isBlank() || fixed.contains("{") || fixed.contains("}")
        ? Optional.empty()
        : Optional.of(new SerializationKey(text, variablesIn(text)));
  }

  private static Set<String> variablesIn(String text) {
    return VARIABLE
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
