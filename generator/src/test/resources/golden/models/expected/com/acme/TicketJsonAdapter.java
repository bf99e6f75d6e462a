package com.acme;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.usher.json.JsonInput;
import dev.usher.json.JsonOutput;
import dev.usher.json.ModelAdapter;
import dev.usher.json.RequiredMembers;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Ticket} as JSON. Generated: change the record, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class TicketJsonAdapter extends ModelAdapter<Ticket> {
  private static final JsonReader.Options MEMBERS =
      JsonReader.Options.of(
          "id",
          "url",
          "subject",
          "status",
          "priority",
          "assignee_id",
          "created_at",
          "due_on",
          "tags",
          "is_public",
          "satisfaction",
          "custom_fields",
          "via_followup_source");

  private static final RequiredMembers REQUIRED =
      RequiredMembers.of("long id", "boolean is_public");

  private final JsonAdapter<URI> uriAdapter;
  private final JsonAdapter<Ticket.Status> statusAdapter;
  private final JsonAdapter<Ticket.Priority> priorityAdapter;
  private final JsonAdapter<Long> longAdapter;
  private final JsonAdapter<Instant> instantAdapter;
  private final JsonAdapter<LocalDate> localDateAdapter;
  private final JsonAdapter<List<String>> listOfStringAdapter;
  private final JsonAdapter<Map<Long, String>> mapOfLongStringAdapter;
  private final JsonAdapter<Ticket> ticketAdapter;

  /**
   * Called by Moshi.
   *
   * @param moshi reads and writes what is in it
   */
  public TicketJsonAdapter(Moshi moshi) {
    this.uriAdapter = moshi.adapter(URI.class);
    this.statusAdapter = moshi.adapter(Ticket.Status.class);
    this.priorityAdapter = moshi.adapter(Ticket.Priority.class);
    this.longAdapter = moshi.adapter(Long.class);
    this.instantAdapter = moshi.adapter(Instant.class);
    this.localDateAdapter = moshi.adapter(LocalDate.class);
    this.listOfStringAdapter = moshi.adapter(Types.newParameterizedType(List.class, String.class));
    this.mapOfLongStringAdapter =
        moshi.adapter(Types.newParameterizedType(Map.class, Long.class, String.class));
    this.ticketAdapter = moshi.adapter(Ticket.class);
  }

  @Override
  protected Ticket read(JsonReader reader) throws IOException {
    long seen = 0;
    long id = 0;
    URI url = null;
    String subject = null;
    Ticket.Status status = null;
    Ticket.Priority priority = null;
    Optional<Long> assigneeId = null;
    Instant createdAt = null;
    LocalDate dueOn = null;
    List<String> tags = null;
    boolean isPublic = false;
    Double satisfaction = null;
    Map<Long, String> customFields = null;
    Ticket followUp = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> {
          id = reader.nextLong();
          seen |= 1L;
        }
        case 1 -> url = uriAdapter.fromJson(reader);
        case 2 -> subject = JsonInput.nullableString(reader);
        case 3 -> status = statusAdapter.fromJson(reader);
        case 4 -> priority = priorityAdapter.fromJson(reader);
        case 5 -> assigneeId = JsonInput.optional(reader, longAdapter);
        case 6 -> createdAt = instantAdapter.fromJson(reader);
        case 7 -> dueOn = localDateAdapter.fromJson(reader);
        case 8 -> tags = listOfStringAdapter.fromJson(reader);
        case 9 -> {
          isPublic = reader.nextBoolean();
          seen |= 1L << 1;
        }
        case 10 -> satisfaction = JsonInput.nullableDouble(reader);
        case 11 -> customFields = mapOfLongStringAdapter.fromJson(reader);
        case 12 -> followUp = ticketAdapter.fromJson(reader);
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    REQUIRED.check(reader, seen);
    try {
      return new Ticket(
          id,
          url,
          subject,
          status,
          priority,
          assigneeId,
          createdAt,
          dueOn,
          tags,
          isPublic,
          satisfaction,
          customFields,
          followUp);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, Ticket.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, Ticket value) throws IOException {
    writer.beginObject();
    writer.name("id").value(value.id());
    writer.name("url");
    uriAdapter.toJson(writer, value.url());
    writer.name("subject").value(value.subject());
    writer.name("status");
    statusAdapter.toJson(writer, value.status());
    writer.name("priority");
    priorityAdapter.toJson(writer, value.priority());
    JsonOutput.optional(writer, "assignee_id", value.assigneeId(), longAdapter);
    writer.name("created_at");
    instantAdapter.toJson(writer, value.createdAt());
    writer.name("due_on");
    localDateAdapter.toJson(writer, value.dueOn());
    writer.name("tags");
    listOfStringAdapter.toJson(writer, value.tags());
    writer.name("is_public").value(value.isPublic());
    writer.name("satisfaction").value(value.satisfaction());
    writer.name("custom_fields");
    mapOfLongStringAdapter.toJson(writer, value.customFields());
    writer.name("via_followup_source");
    ticketAdapter.toJson(writer, value.followUp());
    writer.endObject();
  }
}
