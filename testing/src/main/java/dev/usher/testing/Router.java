package dev.usher.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a call to the endpoint of its method and path; the first route that fits wins. */
final class Router implements Endpoint {

  private static final String API = "/api/v2/";

  private final List<Route> routes = new ArrayList<>();

  Router get(String path, Endpoint endpoint) {
    return route("GET", path, endpoint);
  }

  Router post(String path, Endpoint endpoint) {
    return route("POST", path, endpoint);
  }

  Router put(String path, Endpoint endpoint) {
    return route("PUT", path, endpoint);
  }

  Router delete(String path, Endpoint endpoint) {
    return route("DELETE", path, endpoint);
  }

  private Router route(String method, String path, Endpoint endpoint) {
    routes.add(new Route(method, PathPattern.parse(API + path), endpoint));
    return this;
  }

  @Override
  public Answer answer(Call call) {
    Request request = call.request();
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.path().match(request.path());
      if (route.takes(request) && variables.isPresent()) {
        return route.endpoint().answer(call.withVariables(variables.get()));
      }
    }
    throw Rejections.invalidEndpoint();
  }

  private record Route(String method, PathPattern path, Endpoint endpoint) {

    /** HEAD asks for the headers of GET. */
    boolean takes(Request request) {
      return method.equals("GET") ? request.isRead() : method.equals(request.method());
    }
  }
}
