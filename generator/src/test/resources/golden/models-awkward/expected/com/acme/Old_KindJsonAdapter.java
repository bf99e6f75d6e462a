package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.EnumLabels;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Old.Kind} as JSON. Generated: change the enum, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
@SuppressWarnings("deprecation")
final class Old_KindJsonAdapter extends ModelAdapter<Old.Kind> {
  private static final EnumLabels LABELS = EnumLabels.of("new", "old");

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public Old_KindJsonAdapter(Moshi moshi) {}

  @Override
  protected Old.Kind read(JsonReader reader) throws IOException {
    return switch (LABELS.select(reader)) {
      case 0 -> Old.Kind.NEW;
      case 1 -> Old.Kind.OLD;
      default -> throw LABELS.unknown(reader);
    };
  }

  @Override
  protected void write(JsonWriter writer, Old.Kind value) throws IOException {
    String label = switch (value) {
      case NEW -> "new";
      case OLD -> "old";
    };
    writer.value(label);
  }
}
