package dev.usher.diagnosis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.Diagnosis;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every cause that Zendesk's pages and other clients' bug reports know of a status is found where
 * an answer and its call allow for it, with evidence and a mend.
 */
class KnownCausesTest {

  private static Calls call(String line) {
    String[] words = line.split(" ", -1);
    String url =
        words[1].contains("://") ? words[1] : "https://acme.zendesk.com/api/v2/" + words[1];
    return words[0].equals("GET") ? Calls.get(url) : Calls.send(words[0], url, "{}");
  }

  private static String body(String text) {
    if (text == null) {
      return "";
    }
    boolean isCode = text.matches("\\w+");
    return text.startsWith("{")
        ? text.replace('\'', '"')
        : isCode
            ? "{\"error\":\"" + text + "\"}"
            : "{\"error\":\"E\",\"description\":\"" + text + "\"}";
  }

  private static void assertFound(Diagnosis diagnosis, String cause, String mend) {
    assertThat(diagnosis.causes())
        .anySatisfy(
            found -> {
              assertThat(found.summary()).contains(cause);
              assertThat(found.evidence()).isNotBlank();
              assertThat(found.mend()).contains(mend);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          400 | POST tickets                    |                       | no JSON, lacks a field              | case sensitive
          400 | POST tickets                    |                       | not labelled as JSON                | Content-Type: application/json
          400 | POST tickets                    |                       | more than 48 addresses in copy      | at most 48
          400 | POST tickets/create_many        | TooManyValues         | more records than Zendesk takes     | at most 100
          400 | POST tickets                    | IdempotentRequestError | idempotency key was used before    | a new key
          400 | GET tickets?page=101            |                       | no further than 100 pages           | page[after]
          400 | GET http://acme.zendesk.com/x   |                       | went over http                      | https
          400 | POST https://acme.zendesk.com/oauth/tokens | invalid_scope | not allowed to the OAuth client  | Admin Center
          400 | POST https://acme.zendesk.com/oauth/tokens | invalid_grant | expired, revoked or used already | 120 seconds
          400 | POST https://acme.zendesk.com/oauth/tokens | unsupported_grant_type | does not know this grant | no password grant
          403 | POST tickets                    | You are missing the following required scopes: tickets:write | lacks the scope tickets:write | new token
          403 | POST tickets                    | Forbidden             | lacks a scope, perhaps tickets:write | oauth/tokens/current
          403 | POST tickets                    | Forbidden             | role does not allow it              | users/me
          403 | POST tickets                    | Forbidden             | custom role or group                | Admin Center
          403 | POST tickets                    | Forbidden             | belongs to another brand            | host of the record's brand
          403 | POST tickets                    | Forbidden             | certain IP addresses                | allowed ones
          403 | POST tickets                    | Forbidden             | suspended, or is no longer an agent | users/me
          403 | GET it_asset_management/assets  | Forbidden             | plan or add-ons                     | reference
          403 | GET group_slas/policies         | Forbidden             | plan or add-ons                     | reference
          403 | GET audit_logs                  | Forbidden             | plan or add-ons                     | reference
          403 | POST users/create_many          | Forbidden             | bulk imports of users               | one by one
          403 | GET custom_objects/car/records  | Forbidden             | a parent filter is missing          | filter by it
          403 | POST tickets                    | {'error':{'title':'Forbidden','message':'no'}} | role does not allow it | may do this
          404 | GET tickets/1                   | RecordNotFound        | no such record                      | check the id
          404 | GET slas/policies               | InvalidEndpoint       | lacks the feature                   | which plan
          404 | GET tickets/1                   | {'error':{'title':'No help desk at acme.zendesk.com'}} | no Zendesk account at this subdomain | check the subdomain
          404 | GET tickets/1                   | {'error':'No help desk at acme.zendesk.com'} | no Zendesk account at this subdomain | check the subdomain
          404 | PUT triggers/reorder            | Forbidden             | the user may not do this            | role allows it
          409 | PUT tickets/1                   |                       | changed at the same time            | read it again
          409 | POST users                      | Email is already taken | such a record already              | create_or_update
          409 | POST tickets                    |                       | two creates of the same             | @Idempotent
          409 | PUT tickets/1                   | UpdateConflict        | changed since it was read           | updated_stamp
          409 | PUT tickets/1                   | DatabaseConflict      | two writes                          | after a pause
          409 | POST tickets/1/pins             | ContentPinCreationConflict | another pin                    | after a pause
          413 | POST uploads                    |                       | larger than Zendesk takes           | smaller
          415 | GET help_center/articles        |                       | lacks .json                         | end the path in .json
          422 | PUT tickets/1                   | {'error':'RecordInvalid','details':{'status':[{'description':'closed prevents ticket update'}]}} | closed prevents | follow-up ticket
          422 | POST tickets                    |                       | a comment or subject is missing     | these fields
          422 | POST tickets                    |                       | assignee does not exist             | these fields
          422 | POST tickets                    |                       | due date is past                    | these fields
          422 | POST tickets                    | {'error':'RecordInvalid','details':{'requester':[{'description':'Jo is suspended.'}]}} | suspended | reactivate
          422 | GET search?page=11              | invalid               | no more than 1,000 results          | search/export
          422 | POST organization_memberships   |                       | member of the organization already  | memberships there are
          422 | POST tickets/1/satisfaction_rating |                    | neither good nor bad                | good or bad
          422 | GET incremental/tickets         | Too recent start_time | caught up with the present          | older start_time
          423 | GET https://acme.zendesk.com/sc/v1/apps |               | in maintenance                      | 40 minutes
          423 | POST https://acme.zendesk.com/sc/v1/messages |          | holds 30,000 messages               | new conversation
          429 | GET brands                      | Number of allowed API requests per minute exceeded | calls of this minute | share them
          429 | PUT tickets/1                   |                       | 30 changes of a ticket              | less often
          429 | POST tickets/create_many        | TooManyJobs           | background jobs                     | job_statuses
          429 | GET brands                      |                       | guard against spikes                | spread the calls
          500 | GET brands                      |                       | failed inside Zendesk               | status.zendesk.com
          502 | GET brands                      | <html><title>502 Bad Gateway</title></html> | gateway got no answer | try again
          503 | GET requests                    |                       | too many or too large requests      | less at once
          503 | GET users/1/entitlements/full   |                       | too many or too large requests      | less often
          503 | GET brands                      |                       | in trouble or in maintenance        | status.zendesk.com
          """)
  void aCauseIsFound(int status, String line, String text, String cause, String mend) {
    assertFound(call(line).refused(status, body(text)), cause, mend);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                                                  | carried no credential           | credentials for it
          Token abc                                          | header is malformed             | Credentials
          Basic !!!                                          | header is malformed             | encodes the pair
          Basic jo@acme.com:0123456789012345678901234567890123456789 | lacks /token            | adds /token
          Basic jo@acme.com:hunter2                          | takes no passwords any more     | oauthToken
          Basic :hunter2                                     | in the form of Basic            | oauthToken
          Basic jo@acme.com/token:0123456789012345678901234567890123456789 | was deleted or deactivated | OAuth token
          Basic jo@acme.com/token:0123456789012345678901234567890123456789 | a verified user   | check the address
          Bearer 0123456789012345678901234567890123456789    | sent as an OAuth token          | apiToken
          Bearer hunter2                                     | expired, was revoked            | 30 minutes
          Bearer hunter2                                     | another account                 | check the subdomain
          Bearer hunter2                                     | lost access                     | client credentials
          Bearer eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2ln      | the JWT has expired             | a new one for each call
          """)
  void aCauseOfA401IsFound(String authorization, String cause, String mend) {
    String sent =
        authorization != null && authorization.startsWith("Basic ") && authorization.contains(":")
            ? "Basic "
                + Base64.getEncoder().encodeToString(authorization.substring(6).getBytes(UTF_8))
            : authorization;
    Diagnosis diagnosis =
        call("GET tickets/1").with(sent).refused(401, "", "Date", "Thu, 01 Jan 2026 00:00:00 GMT");

    assertFound(diagnosis, cause, mend);
    assertThat(diagnosis.toString()).doesNotContain("hunter2", "0123456789", "jo@acme.com");
  }

  @ParameterizedTest
  @CsvSource({"17, wait 17 s", "0, send it again"})
  void a503WithRetryAfterIsAnOverload(String wait, String mend) {
    Diagnosis diagnosis = call("GET brands").refused(503, "", "Retry-After", wait);

    assertFound(diagnosis, "a timeout or a deadlock", mend);
    assertThat(diagnosis.likeliest().evidence()).contains("not carried out");
  }
}
