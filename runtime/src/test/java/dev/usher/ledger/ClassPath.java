package dev.usher.ledger;

import dev.usher.ScopeReport;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** Folders and jars with manifests of Usher's, and class loaders that see them. */
public final class ClassPath {

  private ClassPath() {}

  /** A manifest of an interface of the package {@code com.acme}, with endpoints in JSON. */
  public static String manifest(String api, String... endpoints) {
    return "{\"format\":1,\"interface\":\"com.acme.%s\",\"client\":\"-\",\"endpoints\":[%s]}"
        .formatted(api, String.join(",", endpoints));
  }

  /** An endpoint in JSON: its scopes are separated by blanks. */
  public static String endpoint(String name, String call, String scopes) {
    String[] parts = call.split(" ", 2);
    return "{\"name\":\"%s\",\"method\":\"%s\",\"path\":\"%s\",\"scopes\":[%s]}"
        .formatted(
            name,
            parts[0],
            parts[1],
            scopes.isEmpty() ? "" : "\"" + scopes.replace(" ", "\",\"") + "\"");
  }

  /** The same, with a role. */
  public static String endpoint(String name, String call, String scopes, String role) {
    return endpoint(name, call, scopes).replaceFirst("}$", ",\"role\":\"" + role + "\"}");
  }

  /** Writes the manifest of an interface into a folder. */
  public static Path folder(Path folder, String api, String json) throws IOException {
    Path manifests = Files.createDirectories(folder.resolve("META-INF/usher"));
    Files.writeString(manifests.resolve("com.acme." + api + ".json"), json);
    return folder;
  }

  /** Writes the manifests of interfaces into a jar that lists no folders. */
  public static Path jar(Path jar, Map<String, String> manifests) throws IOException {
    Manifest plain = new Manifest();
    plain.getMainAttributes().putValue("Manifest-Version", "1.0");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out, plain)) {
      for (Map.Entry<String, String> manifest : manifests.entrySet()) {
        zip.putNextEntry(new ZipEntry("META-INF/usher/com.acme." + manifest.getKey() + ".json"));
        zip.write(manifest.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  /** What a class loader of these places sees. */
  public static ScopeReport load(Path... places) throws IOException {
    try (URLClassLoader loader = loader(null, places)) {
      return ScopeReport.load(loader);
    }
  }

  /** What messages call a place. */
  public static String shown(Path place) throws IOException {
    return place.toUri().toURL().toString();
  }

  /** A class loader of these places. */
  public static URLClassLoader loader(@Nullable ClassLoader parent, Path... places)
      throws IOException {
    URL[] urls = new URL[places.length];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = places[i].toUri().toURL();
    }
    return new URLClassLoader(urls, parent);
  }
}
