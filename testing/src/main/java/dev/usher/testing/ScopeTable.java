package dev.usher.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which scope a path asks for, by its first segment after {@code /api/v2}. What Zendesk names no
 * resource for, search above all, asks for the broad {@code read} or {@code write}.
 */
final class ScopeTable {

  /** A resource, and the path segments that stand for it. */
  private static final String SEGMENTS =
      """
      users: users end_users user_fields deleted_users
      tickets: tickets imports problems ticket_audits ticket_metrics skips deleted_tickets
      tickets: comment_redactions chat_redactions suspended_tickets ticket_content_pins
      tickets: approval_requests channels email_notifications
      ticket_attachments: uploads attachments chat_file_redactions
      ticket_views: views
      organizations: organizations organization_fields organization_memberships
      organizations: organization_subscriptions organization_merges
      groups: groups group_memberships
      triggers: triggers trigger_categories
      automations: automations
      targets: targets target_failures
      macros: macros
      brands: brands brand_agents
      sla_policies: slas group_slas
      custom_objects: custom_objects
      dynamic_content: dynamic_content
      requests: requests
      satisfaction_ratings: satisfaction_ratings
      auditlogs: audit_logs
      deletion_schedules: deletion_schedules
      any_channel: any_channel
      security: security_settings
      hc: help_center community guide
      webhooks: webhooks
      apps: apps
      """;

  private static final Map<String, String> RESOURCES = resources();

  private ScopeTable() {}

  /** The scope of a request; empty where it needs none. */
  static Optional<Scope> scopeOf(Request request) {
    List<String> segments = request.url().pathSegments();
    if (segments.size() < 3 || request.path().equals("/api/v2/oauth/tokens/current")) {
      return Optional.empty();
    }
    String first = segments.get(2).replaceFirst("\\.json$", "");
    String access = request.isRead() ? "read" : "write";
    return Optional.of(new Scope(RESOURCES.getOrDefault(first, ""), access));
  }

  private static Map<String, String> resources() {
    Map<String, String> table = new HashMap<>();
    for (String line : SEGMENTS.lines().toList()) {
      List<String> words = List.of(line.split("[: ]+", -1));
      words.subList(1, words.size()).forEach(segment -> table.put(segment, words.get(0)));
    }
    return Map.copyOf(table);
  }
}
