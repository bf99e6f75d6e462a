package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.EnumLabels;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Ticket.Priority} as JSON. Generated: change the enum, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class Ticket_PriorityJsonAdapter extends ModelAdapter<Ticket.Priority> {
  private static final EnumLabels LABELS = EnumLabels.of("low", "normal", "high");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public Ticket_PriorityJsonAdapter(Moshi moshi) {}

  @Override
  protected Ticket.Priority read(JsonReader reader) throws IOException {
    return switch (LABELS.select(reader)) {
      case 0 -> Ticket.Priority.LOW;
      case 1 -> Ticket.Priority.NORMAL;
      case 2 -> Ticket.Priority.HIGH;
      default -> LABELS.fallback(reader, Ticket.Priority.OTHER);
    };
  }

  @Override
  protected void write(JsonWriter writer, Ticket.Priority value) throws IOException {
    String label = switch (value) {
      case LOW -> "low";
      case NORMAL -> "normal";
      case HIGH -> "high";
      case OTHER -> throw LABELS.unwritable(writer, value);
    };
    writer.value(label);
  }
}
