package dev.usher.ledger;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.usher.ScopeReport.Endpoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads one manifest. Members that it does not know are skipped. */
final class ManifestReader {

  private static final int FORMAT = 1;

  private final String file;
  private @Nullable Integer format;
  private @Nullable String api;
  private @Nullable List<EndpointReader> endpoints;

  private ManifestReader(String file) {
    this.file = file;
  }

  /**
   * The manifest.
   *
   * @param resource its name on the class path
   * @param place the folder or jar that it is in
   * @throws IllegalStateException if it is broken, lacks a member or is of a later format
   */
  static Manifest read(String resource, String place, byte[] json) {
    ManifestReader reader = new ManifestReader(resource + " in " + place);
    try (JsonReader in = JsonReader.of(new Buffer().write(json))) {
      reader.read(in);
    } catch (IOException | JsonDataException e) {
      throw new IllegalStateException(reader.file + " is broken; build its module again", e);
    }
    reader.present("format", reader.format);
    String api = reader.present("interface", reader.api);
    List<Endpoint> endpoints =
        reader.present("endpoints", reader.endpoints).stream()
            .map(endpoint -> endpoint.of(api, reader.file))
            .toList();
    return new Manifest(api, place, endpoints);
  }

  private void read(JsonReader in) throws IOException {
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "format" -> format = known(in.nextInt());
        case "interface" -> api = in.nextString();
        case "endpoints" -> endpoints = readAll(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
  }

  private int known(int format) {
    if (format != FORMAT) {
      throw new IllegalStateException(
          "%s has format %d, this version of Usher reads %d; use one version for all"
              .formatted(file, format, FORMAT));
    }
    return format;
  }

  private static List<EndpointReader> readAll(JsonReader in) throws IOException {
    List<EndpointReader> all = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      all.add(EndpointReader.read(in));
    }
    in.endArray();
    return all;
  }

  private <T> T present(String member, @Nullable T value) {
    return present(file, member, value);
  }

  static <T> T present(String file, String member, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(
          file + " lacks \"" + member + "\"; build its module again, with one version of Usher");
    }
    return value;
  }
}
