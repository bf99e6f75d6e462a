package dev.usher;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A set of OAuth scopes, as a token holds them. What it covers follows Zendesk's rules:
 *
 * <ul>
 *   <li>{@code read} covers {@code X:read} of every resource, {@code write} covers {@code X:write};
 *       {@code write} covers no reads
 *   <li>{@code X:read} and {@code X:write} cover themselves only
 *   <li>{@code X} alone is {@code X:read} and {@code X:write}; it is covered by both together
 *   <li>{@code impersonate} adds nothing to the others, nor they to it
 * </ul>
 *
 * <p>Two are equal if they hold the same names.
 */
public final class Scopes {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_.-]*(:(read|write))?");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Set<String> WHOLE = Set.of("read", "write", "impersonate");

  private final Set<String> names;

  private Scopes(Collection<String> names) {
    this.names = Collections.unmodifiableSet(new TreeSet<>(names));
  }

  /**
   * The scopes of these names. The resource need not be one that Usher knows: Zendesk adds some.
   *
   * @param names each as {@code tickets:read}, {@code tickets} or {@code read}
   * @throws IllegalArgumentException if a name is not of that form
   */
  public static Scopes of(String... names) {
    return of(Arrays.asList(names));
  }

  /**
   * The scopes of these names. The resource need not be one that Usher knows: Zendesk adds some.
   *
   * @param names each as {@code tickets:read}, {@code tickets} or {@code read}
   * @throws IllegalArgumentException if a name is not of that form
   */
  public static Scopes of(Collection<String> names) {
    for (String name : names) {
      check(name);
    }
    return new Scopes(names);
  }

  /** The scopes that Zendesk says a token has, whatever their form. */
  static Scopes asTold(Collection<String> names) {
    return new Scopes(names);
  }

  private static void check(String name) {
    if (!NAME.matcher(Setting.present("scope", name)).matches()) {
      throw new IllegalArgumentException(shown(name) + " is not a scope; " + mend(name.strip()));
    }
  }

  /** What has digits may be a token that was given in the place of a scope. */
  private static String shown(String name) {
    return DIGIT.matcher(name).find() ? "one of the texts" : "\"" + name + "\"";
  }

  private static String mend(String name) {
    if (name.matches(".*[\\s,].*")) {
      return "give each scope as a string of its own";
    }
    String lower = name.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    String near = colon < 0 ? lower : near(lower.substring(0, colon), lower.substring(colon + 1));
    return NAME.matcher(near).matches() && !DIGIT.matcher(near).find()
        ? "did you mean \"" + near + "\"?"
        : "write it as tickets:read, tickets or read";
  }

  /** The scope that was probably meant; none where the access is like neither of the two. */
  private static String near(String resource, String access) {
    if (WHOLE.contains(resource)) {
      return access + ":" + resource;
    }
    String start = access.isEmpty() ? access : access.substring(0, 1);
    return resource + (start.equals("r") ? ":read" : start.equals("w") ? ":write" : ":");
  }

  /** The names, in alphabetical order. */
  public Set<String> names() {
    return names;
  }

  /**
   * Whether a token with these scopes may do what needs {@code required}.
   *
   * @param required the scopes that are needed, all of them; none is covered by any
   */
  public boolean covers(String... required) {
    return missing(List.of(required)).isEmpty();
  }

  /**
   * Whether a token with these scopes may do whatever one with {@code required} may.
   *
   * @param required the scopes that are needed, all of them
   */
  public boolean covers(Scopes required) {
    return missing(required.names).isEmpty();
  }

  /**
   * Those of {@code required} that these do not cover, in their order.
   *
   * @param required the scopes that are needed
   */
  public List<String> missing(Collection<String> required) {
    return required.stream().filter(scope -> !coversOne(scope)).distinct().toList();
  }

  private boolean coversOne(String required) {
    if (names.contains(required)) {
      return true;
    }
    int colon = required.indexOf(':');
    if (colon < 0) {
      return !WHOLE.contains(required)
          && coversOne(required + ":read")
          && coversOne(required + ":write");
    }
    String access = required.substring(colon + 1);
    if (!access.equals("read") && !access.equals("write")) {
      return false;
    }
    String resource = required.substring(0, colon);
    return names.contains(access) || (!WHOLE.contains(resource) && names.contains(resource));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scopes that && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  /** The names, separated by spaces, as OAuth writes them. */
  @Override
  public String toString() {
    return String.join(" ", names);
  }
}
