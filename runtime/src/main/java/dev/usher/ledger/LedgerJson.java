package dev.usher.ledger;

import com.squareup.moshi.JsonWriter;
import dev.usher.ScopeReport;
import dev.usher.ScopeReport.Contradiction;
import dev.usher.ScopeReport.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import okio.Buffer;

/** The ledger as JSON, for other tools. */
public final class LedgerJson {

  private static final int FORMAT = 1;

  private LedgerJson() {}

  /** One object, indented, ending in a line break. */
  public static String of(ScopeReport report) {
    Buffer buffer = new Buffer();
    try (JsonWriter out = JsonWriter.of(buffer)) {
      out.setIndent("  ");
      out.beginObject();
      out.name("format").value(FORMAT);
      texts(out, "requiredScopes", report.requiredScopes().names());
      out.name("endpoints").beginArray();
      for (Endpoint endpoint : report.endpoints()) {
        write(out, endpoint);
      }
      out.endArray();
      out.name("contradictions").beginArray();
      for (Contradiction contradiction : report.contradictions()) {
        write(out, contradiction);
      }
      out.endArray();
      out.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.readUtf8() + "\n";
  }

  private static void write(JsonWriter out, Endpoint endpoint) throws IOException {
    out.beginObject();
    out.name("api").value(endpoint.api());
    out.name("name").value(endpoint.name());
    out.name("method").value(endpoint.method());
    out.name("path").value(endpoint.path());
    texts(out, "scopes", endpoint.scopes());
    out.name("role").value(endpoint.role());
    out.endObject();
  }

  private static void write(JsonWriter out, Contradiction contradiction) throws IOException {
    out.beginObject();
    out.name("api").value(contradiction.api());
    texts(out, "places", contradiction.places());
    out.endObject();
  }

  private static void texts(JsonWriter out, String name, Collection<String> texts)
      throws IOException {
    out.name(name).beginArray();
    for (String text : texts) {
      out.value(text);
    }
    out.endArray();
  }
}
