package dev.usher.generator.writer;

import dev.usher.generator.model.ClientModel;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a client needs beside its source: the manifest, and what keeps it whole in a native
 * image. What keeps it whole in a shrunk application is said once, in the runtime's jar.
 */
public final class ClientResources {

  private ClientResources() {}

  /**
   * The resources of the client that {@code client} describes. Pure: equal models give equal text.
   */
  public static List<GeneratedResource> write(ClientModel client) {
    List<GeneratedResource> resources = new ArrayList<>();
    resources.add(ManifestWriter.write(client));
    resources.addAll(NativeImageWriter.write(client));
    return resources;
  }
}
