package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuccessTest {

  @Test
  void nothingIsWrongWithWhatSucceeded() {
    Run run =
        Run.of("HTTP/2 200\nx-rate-limit: 700\nx-rate-limit-remaining: 12\n\n{\"ticket\":{}}");

    assertThat(run.out())
        .isEqualTo(
            """
            HTTP 200
              rate limit   12 of 700 left

            Nothing is wrong with this answer.
            """);
    assertThat(Run.of("HTTP/1.1 204 No Content\n\n").out())
        .isEqualTo("HTTP 204 No Content\n\nNothing is wrong with this answer.\n");
  }

  @Test
  void aWarningOfZendesksIsExplained() {
    Run run = Run.of("HTTP/2 200\nX-Zendesk-API-Warn: {:unpermitted_keys=>[\"a\"]}\n\n{}");

    assertThat(run.out())
        .contains("  warning      {:unpermitted_keys=>[\"a\"]}\n")
        .contains("It is no error, but:\n1. Zendesk dropped parameters that it does not take\n")
        .doesNotContain("Nothing is wrong");
  }

  @Test
  void aBodyThatIsNoWholeJsonIsTold() {
    for (String body : new String[] {"{\"ticket\":{\"id\":1,", "[1,", "{}{", "{\"a\":tru}"}) {
      assertThat(Run.of("HTTP/2 200\n\n" + body).out())
          .contains("1. the body is no whole JSON")
          .doesNotContain("Nothing is wrong");
    }
  }

  @Test
  void anErrorInTheBodyOfASuccessIsTold() {
    assertThat(Run.of("HTTP/2 200\n\n{\"error\":\"RecordInvalid\"}").out())
        .contains("1. the body tells of an error", "its member error says RecordInvalid");
    assertThat(Run.of("HTTP/2 200\n\n{\"errors\":[],\"error\":null,\"ticket\":{}}").out())
        .contains("Nothing is wrong with this answer.");
  }

  @Test
  void aJobThatIsCompletedMayHaveFailedItems() {
    Run run =
        Run.of(
            """
            HTTP/2 200

            {"job_status":{"status":"completed","results":[
              {"id":1,"status":"Updated"},
              {"index":1,"id":2,"error":"OrganizationUpdateFailed","details":"Name: is taken"}]}}
            """);

    assertThat(run.out())
        .contains("1. 1 of the 2 items of the job failed\n")
        .contains("item 1: OrganizationUpdateFailed, Name: is taken\n");
    assertThat(
            Run.of(
                    "HTTP/2 200\n\n{\"job_statuses\":[{\"status\":\"failed\",\"results\":null,"
                        + "\"message\":\"Out of luck\"}]}")
                .out())
        .contains("1. the job failed\n   evidence: its status is failed: Out of luck\n");
  }

  @Test
  void theAnonymousUserIsNoUser() {
    Run run = Run.of("HTTP/2 200\n\n{\"user\":{\"id\":null,\"name\":\"Anonymous user\"}}");

    assertThat(run.out()).contains("1. the user is nobody: Zendesk did not take the credential\n");
    assertThat(Run.of("HTTP/2 200\n\n{\"user\":{\"id\":1}}").out()).contains("Nothing is wrong");
  }

  @Test
  void aPageOfSomebodyElseIsNoAnswerOfZendesks() {
    Run run = Run.of("HTTP/2 200\n\n<html><title>Log in to the hotel</title></html>");

    assertThat(run.out()).contains("1. not Zendesk's API answered but something before it");
  }
}
