package dev.usher.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.benchmarks.ticket.Ticket;
import dev.usher.benchmarks.ticket.TicketChange;
import dev.usher.benchmarks.ticket.TicketPriority;
import dev.usher.benchmarks.ticket.TicketStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared must be the same work: the same requests, the same values. */
class ContestantsTest {
  private static final TicketChange CHANGE =
      new TicketChange(TicketStatus.CLOSED, 38_204_417, "Order 35436 arrived");

  private final List<String> sent = new ArrayList<>();

  @Test
  void theAnswersHaveTheSizesThatTheBenchmarksClaim() {
    assertThat(Answers.ticket(35_436).size()).isBetween(2_400, 2_600);
    assertThat(Answers.page().size()).isBetween(240_000, 260_000);
  }

  @Test
  void theHandWrittenClientReadsWhatWasWritten() throws IOException {
    Ticket ticket = calling(Contender.RAW).show(35_436);

    assertThat(ticket.id()).isEqualTo(35_436);
    assertThat(ticket.externalId()).isEqualTo("erp-35436");
    assertThat(ticket.updatedAt()).isEqualTo(Instant.parse("2026-11-24T09:16:51Z"));
    assertThat(ticket.priority()).isEqualTo(TicketPriority.LOW);
    assertThat(ticket.description()).contains("\"the rest comes tomorrow\"").endsWith("Malmö");
    assertThat(ticket.problemId()).isNull();
    assertThat(ticket.emailCcIds()).containsExactly(35_334L, 78_913L, 90_122L);
    assertThat(ticket.customFields()).hasSize(6);
    assertThat(ticket.allowAttachments()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyContestantReadsTheSameTicket(Contender contender) throws IOException {
    assertThat(calling(contender).show(35_436)).isEqualTo(calling(Contender.RAW).show(35_436));
  }

  @ParameterizedTest
  @EnumSource
  void everyContestantReadsTheSamePage(Contender contender) throws IOException {
    List<Ticket> page = calling(contender).list(Answers.PAGE_SIZE);

    assertThat(page).hasSize(100).isEqualTo(calling(Contender.RAW).list(Answers.PAGE_SIZE));
  }

  @ParameterizedTest
  @EnumSource
  void everyContestantReadsTheSameFieldErrors(Contender contender) throws IOException {
    assertThat(calling(contender).refusedUpdate(35_436, CHANGE))
        .extracting("field", "code", "message")
        .containsExactlyElementsOf(
            assertThat(calling(Contender.RAW).refusedUpdate(35_436, CHANGE))
                .hasSize(3)
                .extracting("field", "code", "message")
                .actual());
  }

  @ParameterizedTest
  @EnumSource
  void everyContestantSendsTheSameRequests(Contender contender) throws IOException {
    Contestant contestant = calling(contender);

    contestant.show(35_436);
    contestant.list(100);
    contestant.delete(35_436);
    contestant.refusedUpdate(35_436, CHANGE);

    assertThat(sent)
        .containsExactly(
            "GET https://acme.zendesk.com/api/v2/tickets/35436 ",
            "GET https://acme.zendesk.com/api/v2/tickets?page%5Bsize%5D=100 ",
            "DELETE https://acme.zendesk.com/api/v2/tickets/35436 ",
            "PUT https://acme.zendesk.com/api/v2/tickets/35436 {\"ticket\":{\"status\":\"closed\","
                + "\"assignee_id\":38204417,\"subject\":\"Order 35436 arrived\"}}");
  }

  private Contestant calling(Contender contender) {
    return contender.over(InMemoryTransport.client(this::witness));
  }

  private void witness(Request request) {
    assertThat(request.header("Authorization")).isEqualTo(Account.AUTHORIZATION);
    Buffer body = new Buffer();
    try {
      if (request.body() != null) {
        request.body().writeTo(body);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    sent.add(request.method() + " " + request.url() + " " + body.readUtf8());
  }
}
