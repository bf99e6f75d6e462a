package dev.usher.fuzz;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Whatever the machine is set up for, nothing goes through a proxy. */
final class NoProxy extends ProxySelector {
  @Override
  public List<Proxy> select(URI uri) {
    return List.of(Proxy.NO_PROXY);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // The call fails with the same.
  }
}
