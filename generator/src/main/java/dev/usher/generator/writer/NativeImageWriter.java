package dev.usher.generator.writer;

import dev.usher.generator.model.ClientModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What GraalVM's native image must be told of a client: {@code Zendesk.create} finds it by name,
 * and Retrofit proxies its nested interface and reads the methods of that. In the two files that
 * every release reads, not in {@code reachability-metadata.json}, which only newer ones do.
 */
final class NativeImageWriter {
  private final String client;
  private final List<String> proxied;

  private NativeImageWriter(ClientModel client) {
    this.client = client.client().reflectionName();
    this.proxied =
        client.endpoints().isEmpty()
            ? List.of()
            : List.of(client.client().nestedClass(ServiceWriter.NAME).reflectionName());
  }

  static List<GeneratedResource> write(ClientModel client) {
    NativeImageWriter writer = new NativeImageWriter(client);
    String folder = "META-INF/native-image/dev.usher/" + client.api().reflectionName() + "/";
    return List.of(
        new GeneratedResource(folder + "reflect-config.json", JsonText.of(writer.reflection())),
        new GeneratedResource(folder + "proxy-config.json", JsonText.of(writer.proxies())));
  }

  private List<Map<String, Object>> proxies() {
    return proxied.stream()
        .map(type -> Map.<String, Object>of("interfaces", List.of(type)))
        .toList();
  }

  private List<Map<String, Object>> reflection() {
    Map<String, Object> create = new LinkedHashMap<>();
    create.put("name", "create");
    create.put("parameterTypes", List.of(RuntimeNames.ZENDESK.reflectionName()));
    List<Map<String, Object>> entries = new ArrayList<>();
    entries.add(entry(client, "methods", List.of(create)));
    proxied.forEach(type -> entries.add(entry(type, "allDeclaredMethods", true)));
    return entries;
  }

  private static Map<String, Object> entry(String type, String member, Object value) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", type);
    entry.put(member, value);
    return entry;
  }
}
