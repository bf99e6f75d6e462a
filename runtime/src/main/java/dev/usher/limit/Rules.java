package dev.usher.limit;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * The limits of endpoints that Zendesk documents, on its page "Rate limits" and in its OpenAPI
 * files. Those that it tells in headers are learned besides, whether they stand here or not.
 */
final class Rules {

  /**
   * Verb; path after {@code api/v2/}; name, with {@code /} where each record has its own; limit
   * and, where it differs, that with the High Volume API add-on; window in minutes, or seconds with
   * {@code s}; where it begins after a page, that page.
   */
  private static final String TABLE =
      """
      GET    tickets                                 tickets-index-deep-pagination 50      1   >500
      GET    tags                                    tags-index-deep-pagination    50      1   >500
      GET    users                                   users-index-deep-pagination   100     1   >10000
      GET    groups/{id}/users                       users-index-deep-pagination   100     1   >10000
      GET    organizations/{id}/users                users-index-deep-pagination   100     1   >10000
      PUT    tickets/{id}                            per-ticket-updates/           30      10
      PUT    tickets/{id}                            tickets-update                100|300 1
      DELETE tickets/{id}                            tickets-destroy               400     1
      GET    deleted_tickets                         deleted-tickets-index         10      1
      GET    deleted_tickets                         deleted-tickets-index-deep    5       1   >100
      DELETE deleted_users/{id}                      deleted-users-destroy         700     10
      PUT    users/{id}                              per-user-updates/             5       1
      PUT    users/{id}                              users-update                  1       1s
      POST   users/create_or_update                  users-update                  1       1s
      PUT    organizations/{id}                      per-organization-updates/     5       1
      GET    search                                  search-index                  2500    1
      GET    search/export                           search-export                 100     1
      GET    incremental/**                          incremental-exports           10|30   1
      GET    incremental/*/sample                    incremental-samples           10      20
      GET    views/{id}/execute                      view-executions/              5       1
      GET    views/{id}/count                        view-counts/                  5       1
      POST   views/preview                           view-previews                 5       1
      GET    views/count_many                        views-count-many              6       1
      POST   ticket_fields/{id}/options              ticket-field-options          100     1
      POST   audit_logs/export                       audit-logs-export             1       1
      POST   suspended_tickets/export                suspended-tickets-export      1       1
      POST   tickets/{id}/side_conversations         side-conversations            300     10
      POST   tickets/{id}/side_conversations/*/reply side-conversations            300     10
      POST   channels/voice/callback_requests        callback-requests             30      10
      """;

  private static final List<Rule> ALL = TABLE.lines().map(Rules::parse).toList();

  private Rules() {}

  static List<Rule> all() {
    return ALL;
  }

  private static Rule parse(String line) {
    String[] cells = line.strip().split(" +", -1);
    String[] limits = cells[3].split("\\|", -1);
    boolean perRecord = cells[2].endsWith("/");
    return new Rule(
        cells[0],
        Arrays.asList(cells[1].split("/")),
        perRecord ? cells[2].substring(0, cells[2].length() - 1) : cells[2],
        Integer.parseInt(limits[0]),
        Integer.parseInt(limits[limits.length - 1]),
        window(cells[4]),
        perRecord,
        cells.length > 5 ? Integer.parseInt(cells[5].substring(1)) : 0);
  }

  private static Duration window(String cell) {
    return cell.endsWith("s")
        ? Duration.ofSeconds(Integer.parseInt(cell.substring(0, cell.length() - 1)))
        : Duration.ofMinutes(Integer.parseInt(cell));
  }
}
