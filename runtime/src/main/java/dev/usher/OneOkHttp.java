package dev.usher;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which OkHttp answers here, and whether it is alone. Maven may put OkHttp 4 beside 5, which to it
 * are two artifacts; which of them answers then depends on the order of jars.
 *
 * @param version of the OkHttp that answers; null where that cannot be told, as after shrinking
 * @param places all jars and folders that hold one; empty where classes are no resources, as in a
 *     native image
 */
record OneOkHttp(@Nullable String version, List<String> places) {

  private static final Logger LOG = LoggerFactory.getLogger(Zendesk.class);
  private static final String CLIENT = "okhttp3/OkHttpClient.class";
  private static final int NEEDED = 5;

  private static final String MEND =
      """
      Something manages com.squareup.okhttp3:okhttp to 4.x, a parent or a BOM. Set it to a 5.x in \
      the <dependencyManagement> of your own project, which goes before all others; importing \
      dev.usher:usher-bom there does it too, unless a parent manages okhttp itself. \
      `mvn dependency:tree -Dincludes=com.squareup.okhttp3` shows which you get.""";

  /** What this class path holds. */
  static OneOkHttp here() {
    return new OneOkHttp(versionHere(), placesHere());
  }

  /**
   * Warns of two, and refuses one that is too old.
   *
   * @throws IllegalStateException if an OkHttp older than 5 answers; the message says how to mend
   *     that
   */
  void check() {
    if (isOld()) {
      throw new IllegalStateException(
          "OkHttp " + version + " answers here, and Usher needs OkHttp 5.\n" + found() + MEND);
    }
    if (places.size() > 1) {
      LOG.warn(
          "There are {} OkHttps; which of them answers, depends on the order of jars.\n{}{}",
          places.size(),
          found(),
          MEND);
    }
  }

  private boolean isOld() {
    return Optional.ofNullable(version)
        .map(text -> text.split("\\.", 2)[0])
        .filter(major -> major.matches("\\d{1,4}"))
        .filter(major -> Integer.parseInt(major) < NEEDED)
        .isPresent();
  }

  private String found() {
    return places.stream().map(place -> "  " + place + "\n").collect(Collectors.joining());
  }

  /** By reflection: the compiler would write down the version that it saw. */
  private static @Nullable String versionHere() {
    try {
      return String.valueOf(Class.forName("okhttp3.OkHttp").getField("VERSION").get(null));
    } catch (ReflectiveOperationException | LinkageError e) {
      LOG.debug("the version of OkHttp cannot be told", e);
      return null;
    }
  }

  private static List<String> placesHere() {
    try {
      ClassLoader loader = OkHttpClient.class.getClassLoader();
      Enumeration<URL> found =
          loader == null ? ClassLoader.getSystemResources(CLIENT) : loader.getResources(CLIENT);
      return Collections.list(found).stream().map(OneOkHttp::place).distinct().toList();
    } catch (IOException e) {
      LOG.debug("the class path cannot be searched for OkHttp", e);
      return List.of();
    }
  }

  /** The jar alone, of {@code jar:file:/lib/okhttp.jar!/okhttp3/OkHttpClient.class}. */
  private static String place(URL url) {
    String text = url.toString();
    String start = text.startsWith("jar:") ? text.substring("jar:".length()) : text;
    int end = start.length() - CLIENT.length();
    return start.endsWith(CLIENT) ? start.substring(0, end).replaceFirst("!?/$", "") : start;
  }
}
