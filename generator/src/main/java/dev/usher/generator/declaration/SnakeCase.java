package dev.usher.generator.declaration;

import java.util.Locale;
import java.util.regex.Pattern;

/** Java names as Zendesk writes them. */
public final class SnakeCase {
  private static final Pattern WORDS =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private SnakeCase() {}

  /** {@code assigneeId}, {@code ASSIGNEE_ID} and {@code AssigneeID} are {@code assignee_id}. */
  public static String of(String name) {
    return WORDS.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
