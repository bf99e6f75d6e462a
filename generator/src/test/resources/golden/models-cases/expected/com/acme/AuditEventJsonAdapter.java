package com.acme;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.json.CaseLabels;
import dev.usher.json.ModelAdapter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link AuditEvent} as JSON. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class AuditEventJsonAdapter extends ModelAdapter<AuditEvent> {
  private static final CaseLabels LABELS =
      CaseLabels.of("type", "comment", "Change", "voice", "url_change", "default", "writer");

  private final JsonAdapter<AuditEvent.Comment> commentAdapter;
  private final JsonAdapter<AuditEvent.Change> changeAdapter;
  private final JsonAdapter<AuditEvent.Voice> voiceAdapter;
  private final JsonAdapter<AuditEvent.URLChange> urlChangeAdapter;
  private final JsonAdapter<AuditEvent.Default> defaultAdapter;
  private final JsonAdapter<AuditEvent.Writer> writerAdapter;
  private final JsonAdapter<AuditEvent.Other> otherAdapter;

  /**
   * Called by Moshi.
   *
   * @param moshi reads and writes what is in it
   */
  public AuditEventJsonAdapter(Moshi moshi) {
    this.commentAdapter = moshi.adapter(AuditEvent.Comment.class);
    this.changeAdapter = moshi.adapter(AuditEvent.Change.class);
    this.voiceAdapter = moshi.adapter(AuditEvent.Voice.class);
    this.urlChangeAdapter = moshi.adapter(AuditEvent.URLChange.class);
    this.defaultAdapter = moshi.adapter(AuditEvent.Default.class);
    this.writerAdapter = moshi.adapter(AuditEvent.Writer.class);
    this.otherAdapter = moshi.adapter(AuditEvent.Other.class);
  }

  @Override
  protected AuditEvent read(JsonReader reader) throws IOException {
    return switch (LABELS.select(reader)) {
      case 0 -> commentAdapter.fromJson(reader);
      case 1 -> changeAdapter.fromJson(reader);
      case 2 -> voiceAdapter.fromJson(reader);
      case 3 -> urlChangeAdapter.fromJson(reader);
      case 4 -> defaultAdapter.fromJson(reader);
      case 5 -> writerAdapter.fromJson(reader);
      default -> otherAdapter.fromJson(reader);
    };
  }

  @Override
  protected void write(JsonWriter writer, AuditEvent value) throws IOException {
    if (value instanceof AuditEvent.Comment comment) {
      commentAdapter.toJson(writer, comment);
    } else if (value instanceof AuditEvent.Change change) {
      changeAdapter.toJson(writer, change);
    } else if (value instanceof AuditEvent.Voice voice) {
      voiceAdapter.toJson(writer, voice);
    } else if (value instanceof AuditEvent.URLChange urlChange) {
      urlChangeAdapter.toJson(writer, urlChange);
    } else if (value instanceof AuditEvent.Default default2) {
      defaultAdapter.toJson(writer, default2);
    } else if (value instanceof AuditEvent.Writer writer2) {
      writerAdapter.toJson(writer, writer2);
    } else if (value instanceof AuditEvent.Other other) {
      otherAdapter.toJson(writer, other);
    }
  }
}
