package dev.usher.support;

import dev.usher.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes the key of a call that is serialized: {@code ticket:{id}}.
 *
 * @param texts what stands around the variables; one more than there are of these
 * @param places which value each variable takes
 * @param names the variables, each once, in the order in which their values are given
 */
record SerialKey(List<String> texts, List<Integer> places, List<String> names) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

  static SerialKey parse(String template) {
    List<String> texts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int end = 0;
    for (MatchResult variable : VARIABLE.matcher(template).results().toList()) {
      texts.add(template.substring(end, variable.start()));
      if (!names.contains(variable.group(1))) {
        names.add(variable.group(1));
      }
      places.add(names.indexOf(variable.group(1)));
      end = variable.end();
    }
    texts.add(template.substring(end));
    return new SerialKey(List.copyOf(texts), List.copyOf(places), List.copyOf(names));
  }

  /**
   * The key with {@code values} in it, as they print.
   *
   * @throws InvalidRequestException if one is null
   */
  String of(String endpoint, @Nullable Object... values) {
    for (int i = 0; i < names.size(); i++) {
      if (values[i] == null) {
        String problem = "{" + names.get(i) + "} of the @SerializedBy key is null";
        throw new InvalidRequestException(endpoint, problem, null);
      }
    }
    StringBuilder key = new StringBuilder(texts.get(0));
    for (int i = 0; i < places.size(); i++) {
      key.append(values[places.get(i)]).append(texts.get(i + 1));
    }
    return key.toString();
  }
}
