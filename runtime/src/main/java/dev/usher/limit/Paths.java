package dev.usher.limit;

import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;

/** Paths as lists of segments, from {@code api} on, whatever a proxy puts before that. */
final class Paths {

  private static final String JSON = ".json";

  private Paths() {}

  static List<String> of(HttpUrl url) {
    return fromApi(url.pathSegments());
  }

  /** A path as declared; empty where an argument gives the URL. */
  static List<String> of(String declared) {
    String relative = declared.startsWith("/") ? declared.substring(1) : declared;
    return relative.isEmpty() ? List.of() : fromApi(List.of(relative.split("/", -1)));
  }

  private static List<String> fromApi(List<String> segments) {
    List<String> path = new ArrayList<>(segments);
    int api = path.indexOf("api");
    int last = path.size() - 1;
    if (path.get(last).endsWith(JSON)) {
      String name = path.get(last);
      path.set(last, name.substring(0, name.length() - JSON.length()));
    }
    return api > 0 ? path.subList(api, path.size()) : path;
  }

  static boolean isApi(List<String> segments) {
    return segments.size() > 1 && segments.get(0).equals("api") && segments.get(1).equals("v2");
  }

  static boolean isSunshine(List<String> segments) {
    return segments.size() > 1
        && segments.get(0).equals("api")
        && segments.get(1).equals("sunshine");
  }

  /** What follows {@code api/v2}; empty where that is not there. */
  static List<String> resource(List<String> segments) {
    return isApi(segments) ? segments.subList(2, segments.size()) : List.of();
  }
}
