package dev.usher.ledger;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists the manifests in the folders and jars of a class path, which no class loader does. */
final class ManifestNames {

  static final String FOLDER = "META-INF/usher/";
  private static final String SUFFIX = ".json";

  private final Set<String> found = new TreeSet<>();

  private ManifestNames() {}

  /** The resources that are manifests, each once. */
  static Set<String> seenBy(ClassLoader loader) throws IOException {
    ManifestNames names = new ManifestNames();
    List<URL> places = new ArrayList<>(Collections.list(loader.getResources(FOLDER)));
    // A jar need not list its folders; nearly every one has this file.
    places.addAll(Collections.list(loader.getResources(JarFile.MANIFEST_NAME)));
    for (URL place : places) {
      names.addFrom(place);
    }
    return names.found;
  }

  private void addFrom(URL place) throws IOException {
    URLConnection connection = place.openConnection();
    if (connection instanceof JarURLConnection jar) {
      jar.setUseCaches(false);
      try (JarFile file = jar.getJarFile()) {
        file.stream().map(JarEntry::getName).forEach(this::add);
      }
    } else if (place.getProtocol().equals("file") && place.getPath().endsWith(FOLDER)) {
      addFrom(Path.of(URI.create(place.toString().replace(" ", "%20"))));
    }
  }

  private void addFrom(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> add(FOLDER + file.getFileName()));
    }
  }

  private void add(String resource) {
    if (resource.startsWith(FOLDER)
        && resource.endsWith(SUFFIX)
        && resource.indexOf('/', FOLDER.length()) < 0) {
      found.add(resource);
    }
  }
}
