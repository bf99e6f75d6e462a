package dev.usher.benchmarks.call;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the {@code details} of Zendesk's validation errors by hand. */
final class FaultReader {
  private static final JsonReader.Options MEMBERS = JsonReader.Options.of("details");
  private static final JsonReader.Options ITEM = JsonReader.Options.of("error", "description");

  private FaultReader() {}

  static List<Fault> read(JsonReader reader) throws IOException {
    List<Fault> faults = new ArrayList<>();
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.selectName(MEMBERS) == 0) {
        readDetails(reader, faults);
      } else {
        reader.skipName();
        reader.skipValue();
      }
    }
    reader.endObject();
    return faults;
  }

  private static void readDetails(JsonReader reader, List<Fault> faults) throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      String field = reader.nextName();
      reader.beginArray();
      while (reader.hasNext()) {
        faults.add(readItem(field, reader));
      }
      reader.endArray();
    }
    reader.endObject();
  }

  private static Fault readItem(String field, JsonReader reader) throws IOException {
    String code = null;
    String message = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(ITEM)) {
        case 0 -> code = TicketReader.text(reader);
        case 1 -> message = TicketReader.text(reader);
        default -> {
          reader.skipName();
          reader.skipValue();
        }
      }
    }
    reader.endObject();
    return new Fault(field, code, message);
  }
}
