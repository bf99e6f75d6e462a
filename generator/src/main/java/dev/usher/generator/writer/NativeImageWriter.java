package dev.usher.generator.writer;

import dev.usher.generator.model.ClientModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What GraalVM's native image must be told of a client: {@code Zendesk.create} finds it by name,
 * and Retrofit proxies its nested interface and reads the methods of that. Said twice, since
 * GraalVM for JDK 17 and 21 knows only the two files that {@code reachability-metadata.json}
 * replaced.
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
        new GeneratedResource(
            folder + "reachability-metadata.json", JsonText.of(writer.metadata())),
        new GeneratedResource(
            folder + "reflect-config.json", JsonText.of(writer.reflection("name"))),
        new GeneratedResource(folder + "proxy-config.json", JsonText.of(writer.proxies())));
  }

  private Map<String, Object> metadata() {
    List<Map<String, Object>> entries = new ArrayList<>(reflection("type"));
    proxied.forEach(type -> entries.add(Map.of("type", Map.of("proxy", List.of(type)))));
    return Map.of("reflection", entries);
  }

  private List<Map<String, Object>> proxies() {
    return proxied.stream()
        .map(type -> Map.<String, Object>of("interfaces", List.of(type)))
        .toList();
  }

  private List<Map<String, Object>> reflection(String key) {
    Map<String, Object> create = new LinkedHashMap<>();
    create.put("name", "create");
    create.put("parameterTypes", List.of(RuntimeNames.ZENDESK.reflectionName()));
    List<Map<String, Object>> entries = new ArrayList<>();
    entries.add(entry(key, client, "methods", List.of(create)));
    proxied.forEach(type -> entries.add(entry(key, type, "allDeclaredMethods", true)));
    return entries;
  }

  private static Map<String, Object> entry(String key, String type, String member, Object value) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put(key, type);
    entry.put(member, value);
    return entry;
  }
}
