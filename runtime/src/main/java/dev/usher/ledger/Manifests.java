package dev.usher.ledger;

import dev.usher.ScopeReport;
import dev.usher.ScopeReport.Contradiction;
import dev.usher.ScopeReport.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Merges the manifests that class loaders see. */
public final class Manifests {

  private Manifests() {}

  /**
   * The report of all that these class loaders see, each interface once. Where there are several of
   * one name, the first counts: that of the first loader, which a loader takes classes from too.
   *
   * @throws IllegalStateException if a manifest is broken or of a later format
   * @throws UncheckedIOException if the class path cannot be read
   */
  public static ScopeReport report(List<ClassLoader> loaders) {
    List<Endpoint> endpoints = new ArrayList<>();
    List<Contradiction> contradictions = new ArrayList<>();
    for (List<Manifest> copies : seenBy(loaders)) {
      Manifest first = copies.get(0);
      endpoints.addAll(first.endpoints());
      List<String> others =
          copies.stream().filter(copy -> !copy.agreesWith(first)).map(Manifest::place).toList();
      if (!others.isEmpty()) {
        contradictions.add(
            new Contradiction(
                first.api(), Stream.concat(Stream.of(first.place()), others.stream()).toList()));
      }
    }
    return new ScopeReport(endpoints, contradictions);
  }

  /** By resource, and of each resource in the order of the class path. */
  private static List<List<Manifest>> seenBy(List<ClassLoader> loaders) {
    try {
      Set<String> resources = new TreeSet<>();
      for (ClassLoader loader : loaders) {
        resources.addAll(ManifestNames.seenBy(loader));
      }
      List<List<Manifest>> all = new ArrayList<>();
      for (String resource : resources) {
        all.add(copies(resource, loaders));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Manifest> copies(String resource, List<ClassLoader> loaders)
      throws IOException {
    // By text: a URL would ask the network whether it equals another.
    Map<String, URL> places = new LinkedHashMap<>();
    for (ClassLoader loader : loaders) {
      for (URL url : Collections.list(loader.getResources(resource))) {
        places.putIfAbsent(url.toString(), url);
      }
    }
    List<Manifest> copies = new ArrayList<>();
    for (Map.Entry<String, URL> place : places.entrySet()) {
      copies.add(
          ManifestReader.read(resource, shown(place.getKey(), resource), bytes(place.getValue())));
    }
    return copies;
  }

  private static byte[] bytes(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /** The folder or jar alone: {@code file:/lib/acme.jar} of what a class loader calls it. */
  private static String shown(String url, String resource) {
    int end = url.endsWith(resource) ? url.length() - resource.length() : url.length();
    String place = url.substring(0, end);
    return place.startsWith("jar:") && place.endsWith("!/")
        ? place.substring("jar:".length(), place.length() - "!/".length())
        : place;
  }
}
