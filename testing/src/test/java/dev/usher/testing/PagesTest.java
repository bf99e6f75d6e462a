package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagesTest {

  private final FakeZendesk fake = FakeZendesk.builder().tickets(5).start();
  private final Client client = Client.of(fake, "read", "tickets:write");

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void cursorsWalkTheListAndItsEndIsInTheMeta() {
    Reply first = client.get("/api/v2/tickets?page[size]=2");
    Reply second = client.get(first.text("links.next"));
    Reply last = client.get(second.text("links.next"));

    assertThat(first.each("tickets", "id")).isEqualTo(List.of(1L, 2L));
    assertThat(second.each("tickets", "id")).isEqualTo(List.of(3L, 4L));
    assertThat(last.each("tickets", "id")).isEqualTo(List.of(5L));
    assertThat(first.at("meta.has_more")).isEqualTo(true);
    assertThat(last.at("meta.has_more")).isEqualTo(false);
    assertThat(last.at("links.next")).as("set on the last page too").isNotNull();
    assertThat(first.at("count")).isNull();
    Reply beyond = client.get(last.text("links.next"));
    assertThat(beyond.list("tickets")).isEmpty();
    assertThat(beyond.at("links.next")).isNull();
    assertThat(beyond.at("meta.after_cursor")).isNull();
  }

  @Test
  void cursorsWalkBackToo() {
    Reply first = client.get("/api/v2/tickets?page[size]=2");
    Reply second = client.get(first.text("links.next"));

    Reply back = client.get(second.text("links.prev"));

    assertThat(back.each("tickets", "id")).isEqualTo(List.of(1L, 2L));
    assertThat(back.at("meta.has_more")).isEqualTo(false);
  }

  @Test
  void aListThatChangesWhileItIsReadLosesAndRepeatsNothing() {
    Reply first = client.get("/api/v2/tickets?page[size]=2");
    client.delete("/api/v2/tickets/1");
    client.delete("/api/v2/tickets/2");
    fake.addTicket(Map.of());

    Reply second = client.get(first.text("links.next"));

    assertThat(second.each("tickets", "id")).isEqualTo(List.of(3L, 4L));
  }

  @Test
  void cursorsFollowTheSortAndFitNoOther() {
    client.put("/api/v2/tickets/2", "{\"ticket\":{\"priority\":\"low\"}}");

    Reply first = client.get("/api/v2/tickets?sort=-updated_at&page[size]=1");
    assertThat(first.each("tickets", "id")).isEqualTo(List.of(2L));
    assertThat(client.get(first.text("links.next")).each("tickets", "id")).isEqualTo(List.of(5L));

    String cursor = first.text("meta.after_cursor").replace("+", "%2B").replace("=", "%3D");
    Reply other = client.get("/api/v2/tickets?page[size]=1&page[after]=" + cursor);
    assertThat(other.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page[size]=0",
        "page[size]=101",
        "page[size]=x",
        "page[after]=x",
        "page[after]=e30=",
        "page[size]=2&sort=subject"
      })
  void badCursorParametersAreRefused(String query) {
    Reply reply = client.get("/api/v2/tickets?" + query);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("errors.0.code")).isEqualTo("InvalidPaginationParameter");
  }

  @Test
  void withoutCursorParametersPagesAreNumbered() {
    Reply first = client.get("/api/v2/tickets.json?per_page=2");
    List<Object> ids = new ArrayList<>(first.each("tickets", "id"));
    for (Reply page = first; page.at("next_page") != null; ) {
      page = client.get(page.text("next_page"));
      ids.addAll(page.each("tickets", "id"));
    }

    assertThat(ids).isEqualTo(LongStream.rangeClosed(1, 5).boxed().toList());
    assertThat(first.number("count")).isEqualTo(5);
    assertThat(first.at("previous_page")).isNull();
    assertThat(first.at("meta")).isNull();
    assertThat(client.get("/api/v2/tickets?per_page=2&page=3").text("previous_page"))
        .endsWith("per_page=2&page=2");
  }

  @Test
  void numberedPagesAreSortedByField() {
    assertThat(
            client
                .get("/api/v2/tickets?sort_by=id&sort_order=desc&per_page=2")
                .each("tickets", "id"))
        .isEqualTo(List.of(5L, 4L));
  }

  @Test
  void numberedPagesEndAtTenThousandRecords() {
    assertThat(client.get("/api/v2/tickets?page=100").status()).isEqualTo(200);

    Reply beyond = client.get("/api/v2/tickets?page=101");

    assertThat(beyond.status()).isEqualTo(400);
    assertThat(beyond.text("errors.0.code")).isEqualTo("InvalidPaginationDepth");
    assertThat(client.get("/api/v2/tickets?page=two").text("error.message"))
        .endsWith("page must be an integer");
  }
}
