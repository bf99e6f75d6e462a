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
    put(table, "users", "users", "end_users", "user_fields", "deleted_users");
    put(
        table,
        "tickets",
        "tickets",
        "imports",
        "problems",
        "ticket_audits",
        "ticket_metrics",
        "skips",
        "deleted_tickets",
        "comment_redactions",
        "chat_redactions",
        "suspended_tickets",
        "ticket_content_pins",
        "approval_requests",
        "channels",
        "email_notifications");
    put(table, "ticket_attachments", "uploads", "attachments", "chat_file_redactions");
    put(table, "ticket_views", "views");
    put(
        table,
        "organizations",
        "organizations",
        "organization_fields",
        "organization_memberships",
        "organization_subscriptions",
        "organization_merges");
    put(table, "groups", "groups", "group_memberships");
    put(table, "triggers", "triggers", "trigger_categories");
    put(table, "targets", "targets", "target_failures");
    put(table, "brands", "brands", "brand_agents");
    put(table, "sla_policies", "slas", "group_slas");
    put(table, "hc", "help_center", "community", "guide");
    put(table, "auditlogs", "audit_logs");
    put(table, "security", "security_settings");
    for (String same :
        List.of(
            "automations",
            "macros",
            "custom_objects",
            "dynamic_content",
            "requests",
            "satisfaction_ratings",
            "deletion_schedules",
            "any_channel",
            "webhooks",
            "apps")) {
      put(table, same, same);
    }
    return Map.copyOf(table);
  }

  private static void put(Map<String, String> table, String resource, String... segments) {
    for (String segment : segments) {
      table.put(segment, resource);
    }
  }
}
