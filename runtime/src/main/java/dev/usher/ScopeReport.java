package dev.usher;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import okio.Buffer;

/**
 * Which OAuth scopes an application needs: what the manifests say that Usher wrote beside its
 * interfaces, {@code META-INF/usher/*.json} in the folders and jars of the class path. Immutable.
 *
 * @param endpoints all endpoints, by the names of their interfaces, then as declared
 */
public record ScopeReport(List<Endpoint> endpoints) {

  private static final int FORMAT = 1;

  /**
   * One endpoint.
   *
   * @param name interface and method, as {@code TicketsApi.show}
   * @param method the HTTP method
   * @param path as declared
   * @param scopes what it needs, all of them; empty where none was declared
   */
  public record Endpoint(String name, String method, String path, List<String> scopes) {

    /** Copies the scopes. */
    public Endpoint {
      scopes = List.copyOf(scopes);
    }
  }

  /** Copies the endpoints. */
  public ScopeReport {
    endpoints = List.copyOf(endpoints);
  }

  /**
   * The report of the class path of Usher itself.
   *
   * @throws IllegalStateException if a manifest is broken or of a later format
   * @throws UncheckedIOException if the class path cannot be read
   */
  public static ScopeReport load() {
    return load(ScopeReport.class.getClassLoader());
  }

  /**
   * The report of what a class loader sees.
   *
   * @param loader its parents are asked too
   * @throws IllegalStateException if a manifest is broken or of a later format
   * @throws UncheckedIOException if the class path cannot be read
   */
  public static ScopeReport load(ClassLoader loader) {
    List<Endpoint> all = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> file : ScopeManifests.of(loader).entrySet()) {
        all.addAll(read(file.getKey(), file.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ScopeReport(all);
  }

  /** The least set that covers every endpoint; empty if none declares a scope. */
  public Scopes requiredScopes() {
    TreeSet<String> all = new TreeSet<>();
    endpoints.forEach(endpoint -> all.addAll(endpoint.scopes()));
    for (String scope : List.copyOf(all)) {
      all.remove(scope);
      if (!Scopes.asTold(all).covers(scope)) {
        all.add(scope);
      }
    }
    return Scopes.asTold(all);
  }

  private static List<Endpoint> read(String file, byte[] json) {
    List<Endpoint> endpoints = new ArrayList<>();
    int format = 0;
    try (JsonReader in = JsonReader.of(new Buffer().write(json))) {
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "format" -> format = known(file, in.nextInt());
          case "endpoints" -> readAll(in, endpoints);
          default -> in.skipValue();
        }
      }
      in.endObject();
    } catch (IOException | JsonDataException e) {
      throw new IllegalStateException(
          "META-INF/usher/" + file + " is broken; build its module again", e);
    }
    known(file, format);
    return endpoints;
  }

  private static int known(String file, int format) {
    if (format != FORMAT) {
      throw new IllegalStateException(
          "META-INF/usher/%s has format %d, this version of Usher reads %d; use one version for all"
              .formatted(file, format, FORMAT));
    }
    return format;
  }

  private static void readAll(JsonReader in, List<Endpoint> endpoints) throws IOException {
    in.beginArray();
    while (in.hasNext()) {
      endpoints.add(readOne(in));
    }
    in.endArray();
  }

  private static Endpoint readOne(JsonReader in) throws IOException {
    String name = "";
    String method = "";
    String path = "";
    List<String> scopes = new ArrayList<>();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.nextString();
        case "method" -> method = in.nextString();
        case "path" -> path = in.nextString();
        case "scopes" -> readTexts(in, scopes);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Endpoint(name, method, path, scopes);
  }

  private static void readTexts(JsonReader in, List<String> texts) throws IOException {
    in.beginArray();
    while (in.hasNext()) {
      texts.add(in.nextString());
    }
    in.endArray();
  }
}
