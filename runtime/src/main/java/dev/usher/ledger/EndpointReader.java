package dev.usher.ledger;

import com.squareup.moshi.JsonReader;
import dev.usher.ScopeReport.Endpoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one endpoint of a manifest, whose interface may stand after it. */
final class EndpointReader {

  private @Nullable String name;
  private @Nullable String method;
  private @Nullable String path;
  private @Nullable List<String> scopes;
  private @Nullable String role;

  private EndpointReader() {}

  static EndpointReader read(JsonReader in) throws IOException {
    EndpointReader endpoint = new EndpointReader();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> endpoint.name = in.nextString();
        case "method" -> endpoint.method = in.nextString();
        case "path" -> endpoint.path = in.nextString();
        case "scopes" -> endpoint.scopes = texts(in);
        case "role" -> endpoint.role = in.nextString();
        default -> in.skipValue();
      }
    }
    in.endObject();
    return endpoint;
  }

  private static List<String> texts(JsonReader in) throws IOException {
    List<String> texts = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      texts.add(in.nextString());
    }
    in.endArray();
    return texts;
  }

  /**
   * The endpoint.
   *
   * @param file what to call the manifest
   * @throws IllegalStateException if it lacks a member
   */
  Endpoint of(String api, String file) {
    String known = ManifestReader.present(file, "name", name);
    String where = file + " at " + known;
    return new Endpoint(
        api,
        known,
        ManifestReader.present(where, "method", method),
        ManifestReader.present(where, "path", path),
        ManifestReader.present(where, "scopes", scopes),
        role);
  }
}
