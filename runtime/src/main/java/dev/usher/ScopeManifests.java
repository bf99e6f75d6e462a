package dev.usher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the manifests of Usher's interfaces in the folders and jars of a class path. */
final class ScopeManifests {

  private static final String FOLDER = "META-INF/usher/";

  private final Map<String, byte[]> found = new TreeMap<>();

  private ScopeManifests() {}

  /** The manifests that a loader sees, by file name; of two with one name the first. */
  static Map<String, byte[]> of(ClassLoader loader) throws IOException {
    ScopeManifests manifests = new ScopeManifests();
    List<URL> places = new ArrayList<>(Collections.list(loader.getResources(FOLDER)));
    // A jar need not list its folders; nearly every one has this file.
    places.addAll(Collections.list(loader.getResources(JarFile.MANIFEST_NAME)));
    for (URL place : places) {
      manifests.addFrom(place);
    }
    return manifests.found;
  }

  private void addFrom(URL place) throws IOException {
    URLConnection connection = place.openConnection();
    if (connection instanceof JarURLConnection jar) {
      jar.setUseCaches(false);
      try (JarFile file = jar.getJarFile()) {
        addFrom(file);
      }
    } else if (place.getProtocol().equals("file") && place.getPath().endsWith(FOLDER)) {
      addFrom(new File(URI.create(place.toString())).toPath());
    }
  }

  private void addFrom(JarFile jar) throws IOException {
    for (JarEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      if (name.startsWith(FOLDER) && name.endsWith(".json")) {
        try (InputStream in = jar.getInputStream(entry)) {
          found.putIfAbsent(name.substring(FOLDER.length()), in.readAllBytes());
        }
      }
    }
  }

  private void addFrom(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        found.putIfAbsent(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
  }
}
