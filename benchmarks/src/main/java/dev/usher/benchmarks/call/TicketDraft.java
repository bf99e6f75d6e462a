package dev.usher.benchmarks.call;

import com.squareup.moshi.JsonReader;
import dev.usher.benchmarks.ticket.CustomField;
import dev.usher.benchmarks.ticket.SatisfactionRating;
import dev.usher.benchmarks.ticket.Ticket;
import dev.usher.benchmarks.ticket.TicketPriority;
import dev.usher.benchmarks.ticket.TicketStatus;
import dev.usher.benchmarks.ticket.TicketType;
import dev.usher.benchmarks.ticket.Via;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of a ticket while {@link TicketReader} reads them. */
@SuppressWarnings("NullAway.Init") // Zendesk leaves none of them out.
final class TicketDraft {
  static final JsonReader.Options MEMBERS =
      JsonReader.Options.of(
          "id",
          "url",
          "external_id",
          "via",
          "created_at",
          "updated_at",
          "type",
          "subject",
          "raw_subject",
          "description",
          "priority",
          "status",
          "recipient",
          "requester_id",
          "submitter_id",
          "assignee_id",
          "organization_id",
          "group_id",
          "collaborator_ids",
          "follower_ids",
          "email_cc_ids",
          "problem_id",
          "has_incidents",
          "is_public",
          "due_at",
          "tags",
          "custom_fields",
          "satisfaction_rating",
          "custom_status_id",
          "ticket_form_id",
          "brand_id",
          "allow_channelback",
          "allow_attachments",
          "from_messaging_channel");

  private static final TicketType[] TYPE = TicketType.values();
  private static final TicketPriority[] PRIORITY = TicketPriority.values();
  private static final TicketStatus[] STATUS = TicketStatus.values();
  private static final JsonReader.Options TYPES =
      JsonReader.Options.of("question", "incident", "problem", "task");
  private static final JsonReader.Options PRIORITIES =
      JsonReader.Options.of("low", "normal", "high", "urgent");
  private static final JsonReader.Options STATUSES =
      JsonReader.Options.of("new", "open", "pending", "hold", "solved", "closed");

  private long id;
  private String url;
  private @Nullable String externalId;
  private Via via;
  private Instant createdAt;
  private Instant updatedAt;
  private @Nullable TicketType type;
  private @Nullable String subject;
  private @Nullable String rawSubject;
  private @Nullable String description;
  private @Nullable TicketPriority priority;
  private TicketStatus status;
  private @Nullable String recipient;
  private long requesterId;
  private long submitterId;
  private @Nullable Long assigneeId;
  private @Nullable Long organizationId;
  private @Nullable Long groupId;
  private List<Long> collaboratorIds;
  private List<Long> followerIds;
  private List<Long> emailCcIds;
  private @Nullable Long problemId;
  private boolean hasIncidents;
  private boolean isPublic;
  private @Nullable Instant dueAt;
  private List<String> tags;
  private List<CustomField> customFields;
  private @Nullable SatisfactionRating satisfactionRating;
  private @Nullable Long customStatusId;
  private @Nullable Long ticketFormId;
  private @Nullable Long brandId;
  private boolean allowChannelback;
  private boolean allowAttachments;
  private boolean fromMessagingChannel;

  void read(int member, JsonReader reader) throws IOException {
    switch (member) {
      case 0 -> id = reader.nextLong();
      case 1 -> url = reader.nextString();
      case 2 -> externalId = TicketReader.text(reader);
      case 3 -> via = TicketReader.via(reader);
      case 4 -> createdAt = Instant.parse(reader.nextString());
      case 5 -> updatedAt = Instant.parse(reader.nextString());
      case 6 -> type = constant(TYPE, TYPES, reader);
      case 7 -> subject = TicketReader.text(reader);
      case 8 -> rawSubject = TicketReader.text(reader);
      case 9 -> description = TicketReader.text(reader);
      case 10 -> priority = constant(PRIORITY, PRIORITIES, reader);
      case 11 -> status = STATUS[reader.selectString(STATUSES)];
      case 12 -> recipient = TicketReader.text(reader);
      case 13 -> requesterId = reader.nextLong();
      case 14 -> submitterId = reader.nextLong();
      case 15 -> assigneeId = TicketReader.number(reader);
      case 16 -> organizationId = TicketReader.number(reader);
      case 17 -> groupId = TicketReader.number(reader);
      case 18 -> collaboratorIds = TicketReader.numbers(reader);
      case 19 -> followerIds = TicketReader.numbers(reader);
      case 20 -> emailCcIds = TicketReader.numbers(reader);
      case 21 -> problemId = TicketReader.number(reader);
      case 22 -> hasIncidents = reader.nextBoolean();
      case 23 -> isPublic = reader.nextBoolean();
      case 24 -> dueAt = TicketReader.time(reader);
      case 25 -> tags = TicketReader.texts(reader);
      case 26 -> customFields = TicketReader.customFields(reader);
      case 27 -> satisfactionRating = TicketReader.rating(reader);
      case 28 -> customStatusId = TicketReader.number(reader);
      case 29 -> ticketFormId = TicketReader.number(reader);
      case 30 -> brandId = TicketReader.number(reader);
      case 31 -> allowChannelback = reader.nextBoolean();
      case 32 -> allowAttachments = reader.nextBoolean();
      case 33 -> fromMessagingChannel = reader.nextBoolean();
      default -> throw new AssertionError(member);
    }
  }

  private static <E> @Nullable E constant(
      E[] constants, JsonReader.Options names, JsonReader reader) throws IOException {
    return reader.peek() == JsonReader.Token.NULL
        ? reader.<E>nextNull()
        : constants[reader.selectString(names)];
  }

  Ticket ticket() {
    return new Ticket(
        id,
        url,
        externalId,
        via,
        createdAt,
        updatedAt,
        type,
        subject,
        rawSubject,
        description,
        priority,
        status,
        recipient,
        requesterId,
        submitterId,
        assigneeId,
        organizationId,
        groupId,
        collaboratorIds,
        followerIds,
        emailCcIds,
        problemId,
        hasIncidents,
        isPublic,
        dueAt,
        tags,
        customFields,
        satisfactionRating,
        customStatusId,
        ticketFormId,
        brandId,
        allowChannelback,
        allowAttachments,
        fromMessagingChannel);
  }
}
