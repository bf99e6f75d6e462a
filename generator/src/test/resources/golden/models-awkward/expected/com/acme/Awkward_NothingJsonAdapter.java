package com.acme;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.EnumLabels;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Awkward.Nothing} as JSON. Generated: change the enum, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class Awkward_NothingJsonAdapter extends ModelAdapter<Awkward.Nothing> {
  private static final EnumLabels LABELS = EnumLabels.of();

  /**
   * Called by Moshi.
   *
   * @param moshi not needed
   */
  public Awkward_NothingJsonAdapter(Moshi moshi) {}

  @Override
  protected Awkward.Nothing read(JsonReader reader) throws IOException {
    throw LABELS.unknown(reader);
  }

  @Override
  protected void write(JsonWriter writer, Awkward.Nothing value) throws IOException {
    throw LABELS.unwritable(writer, value);
  }
}
