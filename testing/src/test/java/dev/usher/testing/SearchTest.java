package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchTest {

  private final FakeZendesk fake =
      FakeZendesk.builder()
          .ticket(
              Map.of(
                  "subject", "Printer on fire",
                  "status", "open",
                  "priority", "urgent",
                  "tags", List.of("vip", "hardware"),
                  "created_at", "2026-01-02T00:00:00Z"))
          .ticket(
              Map.of(
                  "subject", "Refund please",
                  "status", "solved",
                  "tags", List.of("vip"),
                  "created_at", "2026-03-04T00:00:00Z"))
          .ticket(Map.of("subject", "Printer out of ink", "external_id", "X-1"))
          .user(Map.of("name", "Fiona Fire", "email", "fiona@example.com"))
          .start();
  private final Client client = Client.of(fake, "read");

  @AfterEach
  void stop() {
    fake.close();
  }

  private Reply search(String query) {
    return client.get("/api/v2/search?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "type:ticket,                          1 2 3",
        "type:ticket status:open,              1",
        "type:ticket status:open tags:vip,     1",
        "type:ticket tags:vip,                 1 2",
        "type:ticket -tags:vip,                3",
        "type:ticket status<solved,            1 3",
        "type:ticket status>=open,             1 2",
        "type:ticket priority:none,            2 3",
        "type:ticket created>2026-02-01 tags:vip, 2",
        "type:ticket external_id:x-1,          3",
        "type:ticket printer,                  1 3",
        "'type:ticket \"out of ink\"',         3",
        "type:ticket printer fire,             1",
        "type:ticket 2,                        2",
        "type:ticket nothing,                  ''"
      })
  void ticketsAreFound(String query, String ids) {
    List<Long> expected =
        Stream.of(ids.split(" ", -1)).filter(id -> !id.isEmpty()).map(Long::valueOf).toList();

    assertThat(search(query).each("results", "id")).isEqualTo(expected);
  }

  @Test
  void resultsSayWhatTheyAre() {
    Reply reply = search("fire");

    assertThat(reply.each("results", "result_type")).isEqualTo(List.of("ticket", "user"));
    assertThat(reply.number("count")).isEqualTo(2);
    assertThat(reply.at("next_page")).isNull();
    assertThat(reply.at("facets")).isNull();
    assertThat(search("type:user fire").each("results", "name")).isEqualTo(List.of("Fiona Fire"));
    assertThat(client.get("/api/v2/search/count?query=fire").number("count")).isEqualTo(2);
  }

  @Test
  void resultsAreSortedByField() {
    assertThat(
            client
                .get("/api/v2/search?query=type:ticket&sort_by=created_at&sort_order=asc")
                .each("results", "id"))
        .isEqualTo(List.of(1L, 2L, 3L));
  }

  @Test
  void searchKnowsNoCursors() {
    Reply reply = client.get("/api/v2/search?query=fire&page[size]=10");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("error.message")).endsWith("page must be an integer");
  }

  @Test
  void theThousandthResultIsTheLastThatCanBeReached() {
    assertThat(client.get("/api/v2/search?query=fire&page=10").status()).isEqualTo(200);

    Reply beyond = client.get("/api/v2/search?query=fire&page=11");

    assertThat(beyond.status()).isEqualTo(422);
    assertThat(beyond.text("error")).isEqualTo("invalid");
    assertThat(beyond.text("description")).startsWith("Invalid search: Requested response size");
    assertThat(client.get("/api/v2/search").status()).as("no query").isEqualTo(422);
  }

  @Test
  void theTagsOfAllTicketsComeByPopularity() {
    Reply reply = client.get("/api/v2/tags");

    assertThat(reply.each("tags", "name")).isEqualTo(List.of("vip", "hardware"));
    assertThat(reply.each("tags", "count")).isEqualTo(List.of(2L, 1L));
    Reply first = client.get("/api/v2/tags?page[size]=1");
    assertThat(client.get(first.text("links.next")).each("tags", "name"))
        .isEqualTo(List.of("hardware"));
  }
}
