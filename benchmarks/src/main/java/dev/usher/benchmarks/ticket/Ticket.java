package dev.usher.benchmarks.ticket;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as Zendesk answers it, with every member but {@code fields} and {@code followup_ids}.
 */
@Model
public record Ticket(
    long id,
    String url,
    @Json(name = "external_id") @Nullable String externalId,
    Via via,
    @Json(name = "created_at") Instant createdAt,
    @Json(name = "updated_at") Instant updatedAt,
    @Nullable TicketType type,
    @Nullable String subject,
    @Json(name = "raw_subject") @Nullable String rawSubject,
    @Nullable String description,
    @Nullable TicketPriority priority,
    TicketStatus status,
    @Nullable String recipient,
    @Json(name = "requester_id") long requesterId,
    @Json(name = "submitter_id") long submitterId,
    @Json(name = "assignee_id") @Nullable Long assigneeId,
    @Json(name = "organization_id") @Nullable Long organizationId,
    @Json(name = "group_id") @Nullable Long groupId,
    @Json(name = "collaborator_ids") List<Long> collaboratorIds,
    @Json(name = "follower_ids") List<Long> followerIds,
    @Json(name = "email_cc_ids") List<Long> emailCcIds,
    @Json(name = "problem_id") @Nullable Long problemId,
    @Json(name = "has_incidents") boolean hasIncidents,
    @Json(name = "is_public") boolean isPublic,
    @Json(name = "due_at") @Nullable Instant dueAt,
    List<String> tags,
    @Json(name = "custom_fields") List<CustomField> customFields,
    @Json(name = "satisfaction_rating") @Nullable SatisfactionRating satisfactionRating,
    @Json(name = "custom_status_id") @Nullable Long customStatusId,
    @Json(name = "ticket_form_id") @Nullable Long ticketFormId,
    @Json(name = "brand_id") @Nullable Long brandId,
    @Json(name = "allow_channelback") boolean allowChannelback,
    @Json(name = "allow_attachments") boolean allowAttachments,
    @Json(name = "from_messaging_channel") boolean fromMessagingChannel) {}
