package dev.usher.generator.declaration;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An OAuth scope: {@code tickets:read}, {@code tickets}, {@code read}.
 *
 * @param text as written
 */
public record ScopeName(String text) {
  private static final Pattern SCOPE = Pattern.compile("[a-z][a-z0-9_.-]*(:[a-z][a-z0-9_.-]*)?");
  private static final Set<String> READING = Set.of("GET", "HEAD");
  // Scopes without a resource: they name an access to everything.
  private static final Set<String> WITHOUT_RESOURCE = Set.of("read", "write", "impersonate");

  /** Whether it can be a scope; whether Zendesk knows it is another question. */
  public boolean isWellFormed() {
    return SCOPE.matcher(text).matches();
  }

  /** Whether it lets nobody write: {@code read}, or the reading of a resource. */
  public boolean isForReading() {
    return text.equals("read") || access().filter("read"::equals).isPresent();
  }

  /** Whether requests with {@code verb} are under the scopes for reading, as Zendesk has it. */
  static boolean isReading(String verb) {
    return READING.contains(verb);
  }

  /** The scope that an endpoint needs: a bare resource takes its access from the verb. */
  public ScopeName forVerb(String verb) {
    if (text.contains(":") || WITHOUT_RESOURCE.contains(text)) {
      return this;
    }
    return new ScopeName(text + (isReading(verb) ? ":read" : ":write"));
  }

  /**
   * Whether a token that holds this scope may do what {@code needed} is for. {@code tickets} is
   * both of its accesses, {@code read} every reading; {@code write} does not include reading.
   */
  public boolean covers(ScopeName needed) {
    return text.equals(needed.text)
        || needed.resource().filter(text::equals).isPresent()
        || needed.access().filter(text::equals).isPresent();
  }

  private Optional<String> resource() {
    int colon = text.indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.of(text.substring(0, colon));
  }

  private Optional<String> access() {
    int colon = text.indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
  }
}
