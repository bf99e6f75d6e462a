package dev.usher;

import java.util.Objects;

/**
 * The endpoint of a call, as a {@link CallListener} is told of it: the declaration alone, no
 * argument of the call. So there are as many different ones as endpoints, which suits metrics.
 *
 * @param name what logs and exceptions call it, as {@code TicketsApi.show}
 * @param method the HTTP method, as {@code GET}
 * @param path the path as declared, as {@code api/v2/tickets/{id}}, without a query; empty where an
 *     argument gives the URL
 */
public record EndpointInfo(String name, String method, String path) {

  /** Refuses null, and cuts a declared query off {@code path}. */
  public EndpointInfo {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(method, "method");
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
  }

  /** As {@code TicketsApi.show (GET api/v2/tickets/{id})}. */
  @Override
  public String toString() {
    return name + " (" + method + (path.isEmpty() ? "" : " " + path) + ")";
  }
}
