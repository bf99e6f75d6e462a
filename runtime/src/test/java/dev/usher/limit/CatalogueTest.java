package dev.usher.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.EndpointInfo;
import dev.usher.Plan;
import dev.usher.Priority;
import dev.usher.RateLimiter.Bucket;
import dev.usher.RateLimiter.Claim;
import dev.usher.pipeline.Claims;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What requests draw on. */
final class CatalogueTest {

  private static final HttpUrl BASE = HttpUrl.get("https://acme.zendesk.com/");

  private static Claim claim(Catalogue catalogue, String method, String declared, String sent) {
    Claims claims = catalogue.claims(new EndpointInfo("Api.call", method, declared));
    Request request = new Request.Builder().url(BASE.resolve(sent)).build();
    return claims.of(request, Priority.INTERACTIVE, 1, null);
  }

  private static List<String> names(
      Catalogue catalogue, String method, String declared, String sent) {
    return claim(catalogue, method, declared, sent).buckets().stream().map(Bucket::name).toList();
  }

  private static Catalogue support() {
    return Catalogue.of(BASE, "SUPPORT", null);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GET,    api/v2/tickets/{id},                 api/v2/tickets/7,                   support
          GET,    /api/v2/tickets.json,                api/v2/tickets.json?page=501,       support tickets-index-deep-pagination
          GET,    api/v2/tickets,                      api/v2/tickets?page=500,            support
          GET,    api/v2/tickets,                      api/v2/tickets?page=x,              support
          GET,    api/v2/tickets,                      api/v2/tickets?page[size]=900,      support
          GET,    api/v2/groups/{g}/users,             api/v2/groups/3/users?page=10001,   support users-index-deep-pagination
          PUT,    api/v2/tickets/{ticket},             api/v2/tickets/7,                   support per-ticket-updates/7 tickets-update
          PUT,    api/v2/tickets/{id}.json,            api/v2/tickets/8.json,              support per-ticket-updates/8 tickets-update
          PUT,    api/v2/tickets/update_many,          api/v2/tickets/update_many?ids=1,   support
          PUT,    api/v2/tickets/{which},              api/v2/tickets/update_many,         support
          POST,   api/v2/tickets/{id},                 api/v2/tickets/7,                   support
          DELETE, api/v2/tickets/{id},                 api/v2/tickets/7,                   support tickets-destroy
          PUT,    api/v2/users/{id},                   api/v2/users/5,                     support per-user-updates/5 users-update
          POST,   api/v2/users/create_or_update,       api/v2/users/create_or_update,      support users-update
          GET,    api/v2/search,                       api/v2/search?query=x,              support search-index
          GET,    api/v2/search/export,                api/v2/search/export,               support search-export
          GET,    api/v2/incremental/tickets/cursor,   api/v2/incremental/tickets/cursor,  support incremental-exports
          GET,    api/v2/incremental/{what}/sample,    api/v2/incremental/users/sample,    support incremental-exports incremental-samples
          GET,    api/v2/deleted_tickets,              api/v2/deleted_tickets?page=101,    support deleted-tickets-index deleted-tickets-index-deep
          GET,    api/v2/views/{id}/execute,           api/v2/views/3/execute,             support view-executions/3
          GET,    api/v2/views/{which},                api/v2/views/count_many,            support views-count-many
          POST,   api/v2/tickets/{id}/side_conversations/{c}/reply, api/v2/tickets/1/side_conversations/ab-c/reply, support side-conversations
          GET,    api/v2/help_center/articles,         api/v2/help_center/articles,        help_center
          GET,    api/v2/community/posts,              api/v2/community/posts,             help_center
          GET,    api/v2/webhooks,                     api/v2/webhooks,                    webhooks
          POST,   api/v2/webhooks/test,                api/v2/webhooks/test,               webhooks-test
          GET,    api/v2/chat/chats,                   api/v2/chat/chats,                  chat
          GET,    api/sunshine/objects/records,        api/sunshine/objects/records,       sunshine
          GET,    oauth/clients,                       oauth/clients,                      support
          GET,    '',                                  api/v2/search?query=x,              support search-index
          GET,    '',                                  api/v2/help_center/articles,        help_center
          PUT,    '',                                  api/v2/tickets/9,                   support per-ticket-updates/9 tickets-update
          """)
  void aRequestDrawsOn(String method, String declared, String sent, String names) {
    assertThat(names(support(), method, declared, sent)).containsExactly(names.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "SELL, v2/leads, sell, 10",
    "CHAT, v2/chats, chat, 200",
    "HELP_CENTER, hc/x, help_center, 400",
    "CONVERSATIONS, sc/v1.1/apps, conversations, 0",
    "CUSTOM, api/v2/tickets, support, 400",
    "CUSTOM, hooks, custom, 0"
  })
  void aProductHasItsOwn(String product, String path, String name, int limit) {
    Catalogue catalogue = Catalogue.of(BASE, product, Plan.PROFESSIONAL);

    Bucket bucket = claim(catalogue, "GET", path, path).buckets().get(0);
    assertThat(bucket.name()).isEqualTo(name);
    assertThat(bucket.limit()).isEqualTo(limit);
  }

  @ParameterizedTest
  @CsvSource({
    "ESSENTIAL, 10",
    "TEAM, 200",
    "GROWTH, 400",
    "PROFESSIONAL, 400",
    "ENTERPRISE, 700",
    "ENTERPRISE_PLUS, 2500",
    "HIGH_VOLUME, 2500"
  })
  void aPlanHasItsRequestsAMinute(Plan plan, int limit) {
    Catalogue catalogue = Catalogue.of(BASE, "SUPPORT", plan);

    assertThat(claim(catalogue, "GET", "api/v2/tickets", "api/v2/tickets").buckets())
        .containsExactly(new Bucket("support", limit, Duration.ofMinutes(1)));
  }

  @Test
  void theAddOnRaisesLimitsOfEndpoints() {
    Catalogue catalogue = Catalogue.of(BASE, "SUPPORT", Plan.HIGH_VOLUME);
    String path = "api/v2/incremental/users";

    assertThat(claim(catalogue, "GET", path, path).buckets().get(1).limit()).isEqualTo(30);
    assertThat(claim(support(), "GET", path, path).buckets().get(1).limit()).isEqualTo(10);
  }

  @Test
  void aProxysPathIsNoneOfZendesks() {
    HttpUrl base = HttpUrl.get("https://proxy.acme.com/zendesk/");
    Claims claims =
        Catalogue.of(base, "SUPPORT", null)
            .claims(new EndpointInfo("Api.call", "GET", "api/v2/search"));
    Request request = new Request.Builder().url(base.resolve("api/v2/search")).build();

    Claim claim = claims.of(request, Priority.INTERACTIVE, 1, null);
    assertThat(claim.account()).isEqualTo("proxy.acme.com:443");
    assertThat(claim.buckets()).extracting(Bucket::name).containsExactly("support", "search-index");
  }

  @Test
  void whatIsTheSameForAllRequestsIsMadeOnce() {
    Claims claims = support().claims(new EndpointInfo("Api.call", "GET", "api/v2/tickets/{id}"));
    Request request = new Request.Builder().url(BASE.resolve("api/v2/tickets/1")).build();

    assertThat(claims.of(request, Priority.BULK, 1, null))
        .isSameAs(claims.of(request, Priority.BULK, 1, null))
        .isNotEqualTo(claims.of(request, Priority.INTERACTIVE, 1, null));
    assertThat(claims.of(request, Priority.BULK, 1, Duration.ofSeconds(1)).patience())
        .isEqualTo(Duration.ofSeconds(1));
  }
}
