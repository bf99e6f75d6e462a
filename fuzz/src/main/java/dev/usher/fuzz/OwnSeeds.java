package dev.usher.fuzz;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okio.ByteString;

/** One answer of each shape, written for this. */
final class OwnSeeds {

  private static final String REFUSALS =
      """
      422 {"error":"RecordInvalid","description":"Record validation errors","details":{"base":[{"type":"blank","description":"can't be blank"}],"email":[{"error":"DuplicateValue","description":"is already being used"}]}}
      404 {"error":"RecordNotFound","description":"Not found"}
      404 {"error":{"title":"No help desk at acme.zendesk.com","message":"There is no help desk configured at this address."}}
      404
      403 {"error":"Forbidden","description":"You are missing the following required scopes: read, tickets:write"}
      403 {"error":"Forbidden"}
      403 {"error":{"title":"Forbidden","message":"You do not have access to this page."}}
      401 {"error":"Couldn't authenticate you"}
      401 {"error":"invalid_token","error_description":"The access token provided is expired, revoked, malformed or invalid."}
      400 {"errors":[{"code":"InvalidCursor","title":"Bad cursor","detail":"odd","status":"400"}]}
      400 {"errors":{"parent_section_id":["would result in a cycle"],"name":["is too short"]}}
      422 {"errors":[{"error":{"resource":"lead","field":"/data/last_name","code":"blank","message":"can't be blank"},"meta":{"type":"error"}}],"meta":{"http_status":"422","logref":"0f1e2d3c"}}
      400 {"error":"TooManyValues","description":"too many values","max_count":100}
      400 {"error":"IdempotentRequestError","description":"The key was used with another body"}
      409 {"error":"UpdateConflict","description":"Safe Update prevented"}
      429 Number of allowed API requests per minute exceeded
      429 {"error":"APIRateLimitExceeded","description":"Number of allowed incremental export API requests per minute exceeded"}
      422 Too recent start_time. Use a start_time older than 60 seconds
      422 {"ticket":[{"id":1,"subject":"cannot be recovered"}]}
      404 ""
      413 {"description":"too large","message":"too large"}
      502 <html><head><title>502 Bad Gateway</title></head><body>nginx &amp; more</body></html>
      503 {"error":"unavailable","description":"Sorry, we could not complete your search query"}
      500 {"error":{"code":"internal","details":{"a":{"b":[1,2,{"c":null}]}}}}
      302 <a href="/elsewhere">moved</a>
      """;

  private static final String ANSWERS =
      """
      {"ticket":{"id":35436,"subject":"Printer \\u00e4 \\ud83d\\udda8","status":"open","created_at":"2026-11-24T10:00:00Z","due_on":"2026-12-01","url":"https://acme.zendesk.com/api/v2/tickets/35436.json","tags":["a","b"],"custom_fields":{"1":"x","2":null},"assignee":null,"parent":{"id":1},"score":0.5,"open":true}}
      {"ticket":{"id":1}}
      {"results":[{"id":1,"subject":"a"},{"id":2,"status":"unheard"}],"count":2,"next_page":null}
      {"results":[],"facets":{"a":{"b":[[[1]]]}},"count":0}
      """;

  private static final List<Header> HEADERS =
      List.of(
          new Header("Content-Type", "application/json; charset=utf-8"),
          new Header("Date", "Tue, 24 Nov 2026 10:00:00 GMT"),
          new Header("X-Request-Id", "8525aee1bc08faca-SJC"),
          new Header("X-Rate-Limit", "700"),
          new Header("X-Rate-Limit-Remaining", "699"));

  private OwnSeeds() {}

  static List<Seed> all() {
    return Stream.concat(
            numbered("refusal", REFUSALS.lines().map(OwnSeeds::refusal).toList()),
            numbered("answer", ANSWERS.lines().map(body -> answer(200, body)).toList()))
        .toList();
  }

  private static Stream<Seed> numbered(String kind, List<Answer> answers) {
    return IntStream.range(0, answers.size())
        .mapToObj(i -> new Seed("own " + kind + " " + (i + 1), answers.get(i)));
  }

  private static Answer refusal(String line) {
    return answer(Integer.parseInt(line.substring(0, 3)), line.substring(3).strip());
  }

  private static Answer answer(int status, String body) {
    return new Answer(status, HEADERS, ByteString.encodeUtf8(body), Framing.LENGTH);
  }
}
