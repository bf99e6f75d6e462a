package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.EnumLabels;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Ticket.Status} as JSON. Generated: change the enum, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class Ticket_StatusJsonAdapter extends ModelAdapter<Ticket.Status> {
  private static final EnumLabels LABELS = EnumLabels.of("new", "open", "hold", "solved");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public Ticket_StatusJsonAdapter(Moshi moshi) {}

  @Override
  protected Ticket.Status read(JsonReader reader) throws IOException {
    return switch (LABELS.select(reader)) {
      case 0 -> Ticket.Status.NEW;
      case 1 -> Ticket.Status.OPEN;
      case 2 -> Ticket.Status.ON_HOLD;
      case 3 -> Ticket.Status.SOLVED;
      default -> throw LABELS.unknown(reader);
    };
  }

  @Override
  protected void write(JsonWriter writer, Ticket.Status value) throws IOException {
    String label = switch (value) {
      case NEW -> "new";
      case OPEN -> "open";
      case ON_HOLD -> "hold";
      case SOLVED -> "solved";
    };
    writer.value(label);
  }
}
