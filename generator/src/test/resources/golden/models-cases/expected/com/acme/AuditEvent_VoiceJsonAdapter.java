package com.acme;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.CaseLabels;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AuditEvent.Voice} as JSON. Generated: change the interface, not this
 * file.
 */
@Generated("dev.usher.generator.UsherProcessor")
final class AuditEvent_VoiceJsonAdapter extends ModelAdapter<AuditEvent.Voice> {
  private static final CaseLabels LABELS = CaseLabels.of("kind", "call");

  private final JsonAdapter<AuditEvent.Voice.Call> callAdapter;
  private final JsonAdapter<AuditEvent.Voice.Other> otherAdapter;

  /**
   * Called by Moshi.
   *
   * @param moshi reads and writes what is in it
   */
  public AuditEvent_VoiceJsonAdapter(Moshi moshi) {
    this.callAdapter = moshi.adapter(AuditEvent.Voice.Call.class);
    this.otherAdapter = moshi.adapter(AuditEvent.Voice.Other.class);
  }

  @Override
  protected AuditEvent.Voice read(JsonReader reader) throws IOException {
    return switch (LABELS.select(reader)) {
      case 0 -> callAdapter.fromJson(reader);
      default -> otherAdapter.fromJson(reader);
    };
  }

  @Override
  protected void write(JsonWriter writer, AuditEvent.Voice value) throws IOException {
    if (value instanceof AuditEvent.Voice.Call call) {
      callAdapter.toJson(writer, call);
    } else if (value instanceof AuditEvent.Voice.Other other) {
      otherAdapter.toJson(writer, other);
    }
  }
}
