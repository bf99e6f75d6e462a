package dev.usher.benchmarks.call;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.usher.benchmarks.ticket.CustomField;
import dev.usher.benchmarks.ticket.SatisfactionRating;
import dev.usher.benchmarks.ticket.Ticket;
import dev.usher.benchmarks.ticket.Via;
import dev.usher.benchmarks.ticket.ViaSource;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket's adapter as a careful hand would write it: streaming, without reflection. */
final class TicketReader extends JsonAdapter<Ticket> {
  private static final JsonReader.Options VIA = JsonReader.Options.of("channel", "source");
  private static final JsonReader.Options SOURCE = JsonReader.Options.of("rel");
  private static final JsonReader.Options FIELD = JsonReader.Options.of("id", "value");
  private static final JsonReader.Options RATING = JsonReader.Options.of("id", "score", "comment");

  @Override
  public Ticket fromJson(JsonReader reader) throws IOException {
    TicketDraft draft = new TicketDraft();
    reader.beginObject();
    while (reader.hasNext()) {
      int member = reader.selectName(TicketDraft.MEMBERS);
      if (member < 0) {
        reader.skipName();
        reader.skipValue();
      } else {
        draft.read(member, reader);
      }
    }
    reader.endObject();
    return draft.ticket();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Ticket value) {
    throw new UnsupportedOperationException("tickets are only read");
  }

  static List<Ticket> tickets(JsonReader reader, JsonAdapter<Ticket> ticket) throws IOException {
    List<Ticket> tickets = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      tickets.add(ticket.fromJson(reader));
    }
    reader.endArray();
    return tickets;
  }

  static @Nullable String text(JsonReader reader) throws IOException {
    return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : reader.nextString();
  }

  static @Nullable Long number(JsonReader reader) throws IOException {
    return reader.peek() == JsonReader.Token.NULL
        ? reader.<Long>nextNull()
        : (Long) reader.nextLong();
  }

  static @Nullable Instant time(JsonReader reader) throws IOException {
    String text = text(reader);
    return text == null ? null : Instant.parse(text);
  }

  static List<Long> numbers(JsonReader reader) throws IOException {
    List<Long> numbers = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      numbers.add(reader.nextLong());
    }
    reader.endArray();
    return numbers;
  }

  static List<String> texts(JsonReader reader) throws IOException {
    List<String> texts = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      texts.add(reader.nextString());
    }
    reader.endArray();
    return texts;
  }

  static List<CustomField> customFields(JsonReader reader) throws IOException {
    List<CustomField> fields = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      fields.add(customField(reader));
    }
    reader.endArray();
    return fields;
  }

  private static CustomField customField(JsonReader reader) throws IOException {
    long id = 0;
    String value = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(FIELD)) {
        case 0 -> id = reader.nextLong();
        case 1 -> value = text(reader);
        default -> skip(reader);
      }
    }
    reader.endObject();
    return new CustomField(id, value);
  }

  static Via via(JsonReader reader) throws IOException {
    String channel = "";
    ViaSource source = new ViaSource(null);
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(VIA)) {
        case 0 -> channel = reader.nextString();
        case 1 -> source = source(reader);
        default -> skip(reader);
      }
    }
    reader.endObject();
    return new Via(channel, source);
  }

  private static ViaSource source(JsonReader reader) throws IOException {
    String rel = null;
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.selectName(SOURCE) == 0) {
        rel = text(reader);
      } else {
        skip(reader);
      }
    }
    reader.endObject();
    return new ViaSource(rel);
  }

  static @Nullable SatisfactionRating rating(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    long id = 0;
    String score = "";
    String comment = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(RATING)) {
        case 0 -> id = reader.nextLong();
        case 1 -> score = reader.nextString();
        case 2 -> comment = text(reader);
        default -> skip(reader);
      }
    }
    reader.endObject();
    return new SatisfactionRating(id, score, comment);
  }

  private static void skip(JsonReader reader) throws IOException {
    reader.skipName();
    reader.skipValue();
  }
}
