package dev.usher.testing;

/** Says which requests a fault is meant for. */
@FunctionalInterface
interface FaultMatcher {

  FaultMatcher ANY = request -> true;

  boolean matches(Request request);

  /** Requests of a method to a path, which may have variables. */
  static FaultMatcher of(String method, String path) {
    PathPattern pattern = PathPattern.parse(path);
    return request ->
        request.method().equalsIgnoreCase(method) && pattern.match(request.path()).isPresent();
  }
}
