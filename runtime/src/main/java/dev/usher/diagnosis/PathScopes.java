package dev.usher.diagnosis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The scope that a path asks for, where an endpoint does not declare one: by its first segment
 * after {@code /api/v2}, as Zendesk's pages on scopes and other clients' catalogues have it. Not
 * every path is known.
 */
final class PathScopes {

  private static final String TABLE =
      """
      users: users end_users user_fields deleted_users
      tickets: tickets imports problems ticket_audits ticket_metrics skips deleted_tickets suspended_tickets
      ticket_attachments: uploads attachments
      ticket_views: views
      organizations: organizations organization_fields organization_memberships organization_subscriptions
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
      hc: help_center community
      webhooks: webhooks
      apps: apps
      """;

  /** What no resource has a scope for: the broad one is needed. */
  private static final String BROAD = "search";

  private static final Map<String, String> RESOURCES = resources();

  private PathScopes() {}

  /** As {@code tickets:read}; empty where it is not known. */
  static Optional<String> of(String method, String path) {
    String[] segments = path.split("/", -1);
    if (segments.length < 4 || !segments[1].equals("api") || !segments[2].equals("v2")) {
      return Optional.empty();
    }
    String access = method.equals("GET") || method.equals("HEAD") ? "read" : "write";
    if (segments[3].equals(BROAD)) {
      return Optional.of(access);
    }
    return Optional.ofNullable(RESOURCES.get(segments[3])).map(name -> name + ":" + access);
  }

  private static Map<String, String> resources() {
    Map<String, String> resources = new HashMap<>();
    TABLE
        .lines()
        .map(line -> line.split(": ", 2))
        .forEach(
            cells -> {
              for (String segment : cells[1].split(" ", -1)) {
                resources.put(segment, cells[0]);
              }
            });
    return Map.copyOf(resources);
  }
}
