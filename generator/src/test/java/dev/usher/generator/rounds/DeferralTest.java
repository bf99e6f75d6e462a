package dev.usher.generator.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DeferralTest {
  private static final String IMPORTS =
      """
      import dev.usher.annotations.OnError;
      import dev.usher.annotations.Unwrap;
      import dev.usher.annotations.ZendeskApi;
      import retrofit2.http.GET;
      """;

  @Test
  void aTypeThatAnotherProcessorWritesInTheSameRoundIsWaitedFor() {
    InMemory run =
        InMemory.compile(
            List.of(new WritesByRound(Map.of("Ticket", "public record Ticket(long id) {}"))),
            IMPORTS
                + """
                @ZendeskApi
                interface TicketsApi {
                  @GET("api/v2/tickets/1")
                  @Unwrap("ticket")
                  Ticket show();
                }
                """);

    assertThat(run.complaints()).isEmpty();
    assertThat(run.generated()).containsExactly("Ticket.java", "TicketsApiClient.java");
  }

  @Test
  void aConstantAndAnExceptionThatAreWrittenInTheSameRoundAreWaitedFor() throws IOException {
    InMemory run =
        InMemory.compile(
            List.of(
                new WritesByRound(
                    Map.of("Paths", "interface Paths { String SHOW = \"api/v2/tickets/1\"; }")),
                new WritesByRound(
                    Map.of(
                        "Invalid",
                        "@SuppressWarnings(\"serial\") class Invalid extends RuntimeException {"
                            + " Invalid(dev.usher.ApiError error) { super(error.toString()); } }"))),
            IMPORTS
                + """
                @ZendeskApi
                interface TicketsApi {
                  @GET(Paths.SHOW)
                  @OnError(status = 422, exception = Invalid.class)
                  String show();
                }
                """);

    assertThat(run.complaints()).isEmpty();
    assertThat(run.text("TicketsApiClient.java")).contains("@GET(\"api/v2/tickets/1\")");
  }

  @Test
  void whatAnExceptionIsMadeOfIsWaitedFor() {
    InMemory run =
        InMemory.compile(
            List.of(new WritesByRound(Map.of("Reason", "public record Reason(String text) {}"))),
            IMPORTS
                + """
                @ZendeskApi
                interface TicketsApi {
                  @GET("api/v2/tickets/1")
                  @OnError(status = 422, exception = Invalid.class)
                  String show();
                }
                """,
            """
            @SuppressWarnings("serial")
            class Invalid extends RuntimeException {
              Invalid(dev.usher.ApiError error, Reason reason) {
                super(reason.toString());
              }
            }
            """);

    assertThat(run.complaints()).isEmpty();
    assertThat(run.generated()).contains("TicketsApiClient.java");
  }

  @Test
  void whatACaseOfAnErrorTypeIsMadeOfIsWaitedFor() throws IOException {
    InMemory run =
        InMemory.compile(
            List.of(new WritesByRound(Map.of("Reason", "public record Reason(String text) {}"))),
            IMPORTS
                + """
                @ZendeskApi
                interface TicketsApi {
                  @GET("api/v2/tickets/1")
                  dev.usher.Result<String, TicketError> show();
                }
                """,
            IMPORTS
                + """
                sealed interface TicketError {
                  sealed interface Refused extends TicketError {
                    @OnError
                    record Other(java.util.Optional<Reason> reason) implements Refused {}
                  }
                }
                """);

    assertThat(run.complaints()).isEmpty();
    assertThat(run.text("TicketsApiClient.java"))
        .contains("answer.optional(\"reason\", Reason.class)");
  }

  @Test
  void aSuperInterfaceThatIsWrittenInALaterRoundIsWaitedFor() {
    InMemory run =
        InMemory.compile(
            List.of(
                new WritesByRound(
                    Map.of(
                        "Shown",
                        "interface Shown { @retrofit2.http.GET(\"api/v2/tickets/1\") Later"
                            + " show(); }")),
                new WritesByRound(
                    Map.of("Unrelated", "interface Unrelated {}"),
                    Map.of("Later", "public record Later(long id) {}"))),
            IMPORTS
                + """
                @ZendeskApi
                interface TicketsApi extends Shown {}
                """);

    assertThat(run.complaints()).isEmpty();
    assertThat(run.generated()).contains("TicketsApiClient.java");
  }

  @Test
  void whatNeverExistsIsTheCompilersToReportAndOthersAreGenerated() {
    InMemory run =
        InMemory.compile(
            List.of(),
            IMPORTS
                + """
                @ZendeskApi
                interface TicketsApi {
                  @GET("api/v2/tickets/1")
                  Missing show();
                }
                """,
            IMPORTS
                + """
                @ZendeskApi
                interface UsersApi {
                  @GET("api/v2/users/1")
                  String show();
                }
                """,
            "class Uses { Class<?> generated = UsersApiClient.class; }");

    assertThat(run.complaints()).containsExactly("cannot find symbol");
  }

  @Test
  void anInterfaceThatAnotherProcessorWritesGetsItsClient() {
    InMemory run =
        InMemory.compile(
            List.of(
                new WritesByRound(
                    Map.of(
                        "TicketsApi",
                        "@dev.usher.annotations.ZendeskApi interface TicketsApi {"
                            + " @retrofit2.http.GET(\"api/v2/tickets/1\") String show(); }"))),
            "interface Empty {}");

    assertThat(run.complaints()).isEmpty();
    assertThat(run.generated()).containsExactly("TicketsApi.java", "TicketsApiClient.java");
  }
}
