package dev.usher.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.ApiError;
import dev.usher.Diagnosis;
import dev.usher.Diagnosis.Cause;
import dev.usher.FieldError;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The likeliest cause of each kind of answer, and what it tells to do. */
class LikeliestCauseTest {

  private static Calls call(String method, String path) {
    String url = "https://acme.zendesk.com/" + path;
    return method.equals("GET") ? Calls.get(url) : Calls.send(method, url, "{}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET  | api/v2/tickets?page=101&per_page=100 | pages by number reach no further | page[size]=100",
        "GET  | api/v2/tickets?page[size]=5&page=2   | by cursor and by number at once  | alone",
        "GET  | api/v2/tickets                       | a parameter is missing           | parameters",
        "POST | api/v2/tickets                       | the body is not labelled as JSON | application/json",
      })
  void a400IsExplainedByTheCall(String method, String path, String cause, String mend) {
    Cause likeliest = call(method, path).refused(400, "{\"error\":\"BadRequest\"}").likeliest();

    assertThat(likeliest.summary()).contains(cause);
    assertThat(likeliest.mend()).contains(mend);
  }

  @Test
  void aTicketWithManyInCopyIsAmongTheCausesOfA400() {
    assertThat(call("POST", "api/v2/tickets").refused(400, "").toString())
        .contains("more than 48 addresses in copy", "the body is no JSON, lacks a field");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "api/v2/tickets/0           | RecordNotFound  | an id was not filled in",
        "api/v2/tickets/null.json   | RecordNotFound  | an id was not filled in",
        "api/v2/tickets/%7Bid%7D    | InvalidEndpoint | no such path",
        "api/v2/users//identities   | NotFound        | an id was not filled in",
        "api/v2/api/v2/tickets/1    | NotFound        | api/v2 is in the path twice",
        "tickets/1                  | NotFound        | the path lacks api/v2",
        "api/v2/tickets/1           | RecordNotFound  | there is no such record",
        "api/v2/triggers/reorder    | Forbidden       | the user may not do this",
        "api/v2/slas/policies       | InvalidEndpoint | lacks the feature behind it",
      })
  void a404IsExplainedByItsPath(String path, String code, String cause) {
    Diagnosis diagnosis = call("GET", path).refused(404, "{\"error\":\"" + code + "\"}");

    assertThat(diagnosis.likeliest().summary()).contains(cause);
  }

  @Test
  void aWrongSubdomainIsNamed() {
    Cause cause =
        call("GET", "api/v2/tickets/1")
            .refused(404, "{\"error\":{\"title\":\"No help desk at acme.zendesk.com\"}}")
            .likeliest();

    assertThat(cause.summary()).isEqualTo("there is no Zendesk account at this subdomain");
    assertThat(cause.evidence()).endsWith("called was acme.zendesk.com");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT  | api/v2/tickets/1 |                        | the record was changed at the same time",
        "POST | api/v2/tickets   |                        | two creates of the same met",
        "POST | api/v2/users     | Name is already taken. | there is such a record already",
        "PUT  | api/v2/tickets/1 | UpdateConflict         | safe_update was asked for",
      })
  void a409IsExplainedByItsVerb(String method, String path, String said, String cause) {
    String body = said == null ? "" : "{\"error\":\"" + said + "\"}";
    assertThat(call(method, path).refused(409, body).likeliest().summary()).contains(cause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status | closed prevents ticket update    |                | follow-up ticket",
        "base   | Assignee: is required when solving a ticket |     | required to solve",
        "email  |                                  | DuplicateValue | create_or_update",
        "requester | Jo is suspended.              |                | reactivate",
        "due_at | cannot be in the past            |                | a date to come",
        "assignee_id | Assignee is invalid         |                | name an agent",
        "subject | cannot be blank                 | blank          | give it a value",
        "colour | is not properly formatted        |                | that Zendesk takes there",
      })
  void a422TellsWhatToDoAboutAField(String field, String message, String code, String mend) {
    ApiError error =
        new ApiError(
            422,
            "RecordInvalid",
            "Record validation errors",
            List.of(new FieldError(field, code, message)),
            null,
            null,
            Headers.of(),
            "");
    Cause cause = Diagnostician.diagnose(error, null).likeliest();

    assertThat(cause.summary()).contains(message == null ? code : message);
    assertThat(cause.mend()).contains(mend);
  }

  @Test
  void aFieldWhoseTextCannotBeSeenIsSaidToBeInvalid() {
    List<FieldError> unseen = List.of(new FieldError("base", null, "\u0000\u202E"));

    assertThat(diagnosis(unseen).likeliest().summary()).isEqualTo("invalid");
  }

  @Test
  void manyFieldsAreCounted() {
    List<FieldError> many =
        IntStream.range(0, 9).mapToObj(i -> new FieldError("f" + i, null, "odd")).toList();
    assertThat(diagnosis(many).causes()).hasSize(6);
    assertThat(diagnosis(many).toString()).contains("4 more fields are refused");
  }

  private static Diagnosis diagnosis(List<FieldError> fields) {
    return Diagnostician.diagnose(
        new ApiError(422, "E", "m", fields, null, null, Headers.of(), ""), null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT  | api/v2/tickets/1                     | the ticket is closed",
        "POST | api/v2/organization_memberships      | member of the organization already",
        "POST | api/v2/tickets/1/satisfaction_rating | neither good nor bad",
        "PUT  | api/v2/suspended_tickets/1/recover   | cannot be recovered",
        "POST | api/v2/channels/voice/tickets        | not at work",
      })
  void a422WithoutWordsIsExplainedByThePath(String method, String path, String cause) {
    assertThat(call(method, path).refused(422, "").toString()).contains(cause);
  }

  @Test
  void aSearchBeyondItsLimitLeadsToTheExport() {
    assertThat(
            call("GET", "api/v2/search?query=x&page=11")
                .refused(422, "{\"error\":\"invalid\",\"description\":\"Invalid search\"}")
                .likeliest()
                .mend())
        .contains("/api/v2/search/export");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "304 |                                     | nothing changed since it was read",
        "302 |                                     | answers from another place",
        "405 |                                     | does not take this verb",
        "406 |                                     | the form that Accept asks for",
        "407 |                                     | a proxy wants credentials",
        "413 |                                     | larger than Zendesk takes",
        "415 |                                     | a body of this kind",
        "423 |                                     | messaging is in maintenance",
        "418 |                                     | refuses the call with status 418",
        "500 | {\"error\":\"Unavailable\"}         | not available for a moment",
        "500 |                                     | something failed inside Zendesk",
        "502 | <html><title>502</title></html>     | gateway got no answer",
        "504 |                                     | gateway got no answer",
        "503 | <title>Down for maintenance</title> | in maintenance",
        "503 |                                     | in trouble or in maintenance",
      })
  void otherStatusesAreExplained(int status, String body, String cause) {
    String text = body == null ? "" : body;
    assertThat(call("GET", "api/v2/tickets/1").refused(status, text).likeliest().summary())
        .contains(cause);
  }

  @Test
  void a503WithRetryAfterWasNotCarriedOut() {
    ApiError error =
        new ApiError(503, null, null, List.of(), null, Duration.ofSeconds(17), Headers.of(), "");
    Cause cause = Diagnostician.diagnose(error, null).likeliest();

    assertThat(cause.evidence()).contains("not carried out");
    assertThat(cause.mend()).startsWith("wait 17 s");
  }

  @Test
  void aWriteThatFailedInsideMayHaveBeenCarriedOut() {
    assertThat(call("POST", "api/v2/tickets").refused(502, "").likeliest().mend())
        .startsWith("look whether it was carried out");
    assertThat(call("GET", "api/v2/tickets").refused(502, "").likeliest().mend())
        .startsWith("try again later");
  }

  @Test
  void droppedParametersAreTold() {
    assertThat(
            call("PUT", "api/v2/tickets/1")
                .refused(422, "", "X-Zendesk-API-Warn", "{:unpermitted_keys=>[\"ticket.id\"]}")
                .likeliest()
                .evidence())
        .contains("ticket.id");
  }
}
