package dev.usher.generator.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the path in the text of a URL, read as {@code okhttp3.HttpUrl} reads it. What
 * a variable decides is left open, and so are hosts that are escaped or not ASCII.
 */
final class UrlText {
  private static final Pattern ENDS = Pattern.compile("^[\\t\\n\\f\\r ]+|[\\t\\n\\f\\r ]+$");
  private static final Pattern SCHEME = Pattern.compile("(?s)([a-zA-Z][a-zA-Z0-9+.-]*):(.*)");
  private static final Set<String> HTTP = Set.of("http", "https");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?s)[/\\\\]{2,}(?:[^/\\\\?#]*@)?([^/\\\\?#]*)(.*)");
  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(?s)(\\[[^\\]]*\\]?[^:]*|[^:]*)(?::(.*))?");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-fA-F:.]*:[0-9a-fA-F:.]*\\]");
  private static final Pattern NO_HOST = Pattern.compile("[\\x00-\\x20\\x7f#/:?@\\[\\\\\\]]");
  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_LABEL = 63;
  private static final int LAST_PORT = 65_535;

  private final String text;

  private UrlText(String text) {
    this.text = text;
  }

  static UrlText of(String text) {
    return new UrlText(ENDS.matcher(text).replaceAll(""));
  }

  /** Why it makes no URL, whatever its base. */
  Optional<String> fault() {
    Matcher scheme = SCHEME.matcher(text);
    if (!scheme.matches()) {
      return authorityFault(text);
    }
    String name = scheme.group(1);
    return HTTP.contains(name.toLowerCase(Locale.ROOT))
        ? authorityFault(scheme.group(2))
        : Optional.of("'" + name + ":' is read as a scheme");
  }

  /** What stands behind its host, if it has a host: without the slash, as relative to one. */
  Optional<String> behindHost() {
    Matcher scheme = SCHEME.matcher(text);
    Matcher authority = AUTHORITY.matcher(scheme.matches() ? scheme.group(2) : text);
    return authority.matches()
        ? Optional.of(authority.group(2).replaceFirst("^[/\\\\]", ""))
        : Optional.empty();
  }

  private static Optional<String> authorityFault(String rest) {
    Matcher authority = AUTHORITY.matcher(rest);
    if (!authority.matches() || authority.group(1).contains("{")) {
      return Optional.empty();
    }
    Matcher hostAndPort = HOST_AND_PORT.matcher(authority.group(1));
    if (!hostAndPort.matches()) {
      return Optional.empty();
    }
    String port = hostAndPort.group(2);
    return port == null || port.isEmpty() || isPort(port)
        ? hostFault(hostAndPort.group(1))
        : Optional.of("'" + port + "' is no port");
  }

  private static boolean isPort(String text) {
    try {
      int port = Integer.parseInt(text.replaceAll("[\\t\\n\\f\\r]", ""));
      return port >= 1 && port <= LAST_PORT;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static Optional<String> hostFault(String host) {
    if (host.isEmpty()) {
      return Optional.of("it has no host");
    }
    boolean isOpen =
        host.contains("%")
            || host.contains("xn--")
            || host.chars().anyMatch(c -> c > 0x7f)
            || IPV6.matcher(host).matches();
    return isOpen || isHost(host) ? Optional.empty() : Optional.of("'" + host + "' is no host");
  }

  private static boolean isHost(String host) {
    String labels = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    return host.length() <= LONGEST_HOST
        && !NO_HOST.matcher(host).find()
        && Arrays.stream(labels.split("\\.", -1))
            .allMatch(label -> !label.isEmpty() && label.length() <= LONGEST_LABEL);
  }
}
