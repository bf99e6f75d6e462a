package dev.usher.generator.rule;

import dev.usher.generator.diagnostic.DidYouMean;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The scopes that Zendesk lists: in its OpenAPI description (OAuth Tokens, grant types) and in its
 * announcement of granular scopes of 2026-08.
 */
final class KnownScopes {
  private static final Set<String> RESOURCES =
      Set.of(
          "account_settings",
          "any_channel",
          "apps",
          "auditlogs",
          "automations",
          "brands",
          "custom_objects",
          "deletion_schedules",
          "dynamic_content",
          "groups",
          "hc",
          "macros",
          "organizations",
          "requests",
          "satisfaction_ratings",
          "security",
          "sla_policies",
          "targets",
          "themes",
          "ticket_attachments",
          "ticket_views",
          "tickets",
          "triggers",
          "unrestricted",
          "users",
          "web_widget",
          "webhooks",
          "zis");
  private static final Set<String> ACCESSES = Set.of("read", "write");
  private static final Set<String> WITHOUT_RESOURCE = Set.of("read", "write", "impersonate");

  private KnownScopes() {}

  /** The scope that {@code text} is probably a slip for; empty where it is known, or may be new. */
  static Optional<String> meant(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return meant(text, Stream.concat(RESOURCES.stream(), WITHOUT_RESOURCE.stream()));
    }
    String resource = text.substring(0, colon);
    String access = text.substring(colon + 1);
    Optional<String> meantResource = meant(resource, RESOURCES.stream());
    Optional<String> meantAccess = meant(access, ACCESSES.stream());
    return meantResource.isEmpty() && meantAccess.isEmpty()
        ? Optional.empty()
        : Optional.of(meantResource.orElse(resource) + ":" + meantAccess.orElse(access));
  }

  /** What to write where the access is neither of the two that there are; else empty. */
  static Optional<String> meantAccess(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || ACCESSES.contains(text.substring(colon + 1))) {
      return Optional.empty();
    }
    String resource = text.substring(0, colon);
    return Optional.of(
        "a scope reads or writes: \"" + resource + ":read\" or \"" + resource + ":write\"");
  }

  private static Optional<String> meant(String word, Stream<String> known) {
    return DidYouMean.certainly(known.toList(), word).filter(near -> !near.equals(word));
  }
}
