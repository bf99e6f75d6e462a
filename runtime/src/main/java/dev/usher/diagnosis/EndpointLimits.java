package dev.usher.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Limits that endpoints have beside the account's, from Zendesk's page "Rate limits". */
final class EndpointLimits {

  private static final int DEEP_PAGE = 500;

  /** Verb; the path after {@code /api/v2/} as a regular expression; the limit. */
  private static final String TABLE =
      """
      PUT tickets/\\d+ 30 changes of a ticket per user in 10 minutes, 100 a minute in all
      DELETE tickets/\\d+ 400 a minute
      GET tickets 100 a minute on sandboxes and trials
      GET deleted_tickets 10 a minute
      DELETE deleted_users/\\d+ 700 in 10 minutes
      PUT users/\\d+ 5 a minute for each user, one a second in all
      POST users/create_or_update 5 a minute for each user, one a second in all
      PUT organizations/\\d+ 5 a minute for each organization
      GET search/export 100 a minute
      GET search 2,500 a minute
      GET incremental/.*/sample 10 in 20 minutes
      GET incremental/.* 10 a minute for all exports together
      GET views/count_many 6 a minute
      GET views/\\d+/(execute|count) 5 a minute for each view and agent, those in the interface included
      POST views/preview 5 a minute for each agent
      POST ticket_fields/\\d+/options 100 a minute
      POST (audit_logs|suspended_tickets)/export one a minute
      POST requests 5 an hour for anonymous requests to a trial account
      POST tickets/\\d+/side_conversations.* 300 in 10 minutes
      POST channels/voice/callback_requests 30 in 10 minutes
      GET chat.* 200 a minute
      """;

  private static final List<Limit> LIMITS = TABLE.lines().map(Limit::parse).toList();

  private EndpointLimits() {}

  /** The limit of the endpoint that was called, in words. */
  static Optional<String> of(Facts facts) {
    Optional<String> deep =
        facts
            .query("page")
            .filter(page -> page.matches("\\d{1,9}") && Integer.parseInt(page) > DEEP_PAGE)
            .map(page -> "50 a minute for pages beyond 500");
    return deep.or(
        () ->
            LIMITS.stream()
                .filter(limit -> limit.method.equals(facts.method()))
                .filter(limit -> facts.isAt(limit.path.pattern()))
                .findFirst()
                .map(Limit::text));
  }

  private record Limit(String method, Pattern path, String text) {
    static Limit parse(String line) {
      String[] cells = line.split(" ", 3);
      return new Limit(cells[0], Pattern.compile(cells[1]), cells[2]);
    }
  }
}
