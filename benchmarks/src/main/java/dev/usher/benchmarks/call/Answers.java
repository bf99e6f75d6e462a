package dev.usher.benchmarks.call;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import okhttp3.Headers;
import okio.ByteString;

/**
 * What Zendesk answers in the benchmarks: made up, in the shape, size and order of the real thing.
 */
final class Answers {
  /** The tickets of a page. */
  static final int PAGE_SIZE = 100;

  /** The headers that come with an answer of Support's. */
  static final Headers HEADERS =
      Headers.of(
          "Date", "Tue, 24 Nov 2026 09:30:00 GMT",
          "Content-Type", "application/json; charset=utf-8",
          "Cache-Control", "max-age=0, private, must-revalidate",
          "CF-RAY", "8f0a1b2c3d4e5f60-FRA",
          "CF-Cache-Status", "DYNAMIC",
          "ETag", "W/\"4f1c0a9be27d4c6f8a3b5d7e9f102132\"",
          "ratelimit-limit", "700",
          "ratelimit-remaining", "642",
          "ratelimit-reset", "41",
          "Server", "cloudflare",
          "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
          "X-Frame-Options", "SAMEORIGIN",
          "X-Rate-Limit", "700",
          "X-Rate-Limit-Remaining", "642",
          "X-Request-Id", "8f0a1b2c3d4e5f60-FRA",
          "X-Request-Id", "8f0a1b2c3d4e5f60-FRA",
          "X-Runtime", "0.118274",
          "X-Zendesk-API-Version", "v2",
          "X-Zendesk-Origin-Server", "classic-app-server-5c7d9f8b6-x2kqp",
          "X-Zendesk-Zorg", "yes");

  private static final String[] TYPES = {"question", "incident", "problem", "task"};
  private static final String[] PRIORITIES = {"low", "normal", "high", "urgent"};
  private static final String[] STATUSES = {"new", "open", "pending", "hold", "solved"};

  private Answers() {}

  /** The answer to {@code GET api/v2/tickets/{id}}: about 2.5 KB. */
  static ByteString ticket(long id) {
    return ByteString.encodeUtf8("{\"ticket\":" + ticketObject(id) + "}");
  }

  /** The answer to {@code GET api/v2/tickets}: {@value #PAGE_SIZE} tickets, about 250 KB. */
  static ByteString page() {
    String tickets =
        LongStream.range(0, PAGE_SIZE)
            .mapToObj(index -> ticketObject(35_436 + index))
            .collect(Collectors.joining(","));
    return ByteString.encodeUtf8(
        """
        {"tickets":[%s],"meta":{"has_more":true,"after_cursor":"eyJvIjoibmljZV9pZCIsInYiOiJhUW89In0=",\
        "before_cursor":null},"links":{"prev":null,"next":"https://acme.zendesk.com/api/v2/tickets.json\
        ?page%%5Bafter%%5D=eyJvIjoibmljZV9pZCIsInYiOiJhUW89In0%%3D&page%%5Bsize%%5D=100"}}"""
            .formatted(tickets));
  }

  /** The answer to a change that Zendesk refuses: three field errors. */
  static ByteString refusal() {
    return ByteString.encodeUtf8(
        """
        {"error":"RecordInvalid","description":"Record validation errors","details":{"status":\
        [{"description":"Status: closed prevents ticket update"}],"assignee_id":[{"description":\
        "Assignee: is required when solving a ticket","error":"BlankValue"}],"subject":[{"description":\
        "Subject: cannot be blank","error":"BlankValue"}]}}""");
  }

  private static String ticketObject(long id) {
    int variant = (int) (id % 1_000);
    return String.format(
        Locale.ROOT,
        """
        {"url":"https://acme.zendesk.com/api/v2/tickets/%1$d.json","id":%1$d,\
        "external_id":"erp-%1$d","via":{"channel":"email","source":{"from":{"address":\
        "mara.lindqvist@example.org","name":"Mara Lindqvist"},"to":{"name":"Acme Support",\
        "address":"support@acme.example"},"rel":null}},"created_at":"2026-11-%2$02dT08:15:27Z",\
        "updated_at":"2026-11-24T09:%3$02d:51Z","type":"%4$s","subject":"Order %1$d arrived with \
        two parcels missing","raw_subject":"Order %1$d arrived with two parcels missing",\
        "description":"Hello,\\n\\nour order %1$d arrived this morning, but only three of the five \
        parcels are here. The driver said \\"the rest comes tomorrow\\", and your tracking page \
        shows all five as delivered.\\n\\nCould you find out where the other two are? We need them \
        for the opening on Friday; if that cannot be met, please send replacements to our branch in \
        Malm\u00f6 by express. The parcels that did arrive are in good order, and the delivery note for all \
        five was signed at 07:40 by our caretaker, who counted them only afterwards. A photograph \
        of the note and of the pallet as it stood is attached; the numbers on the labels are \
        DX-204-881, DX-204-882 and DX-204-885.\\n\\nThank you,\\nMara Lindqvist\\n\\n-- \\nLindqvist & S\u00f6ner \
        AB\\nStorgatan 12, 211 42 Malm\u00f6",\
        "priority":"%5$s","status":"%6$s","recipient":"support@acme.example",\
        "requester_id":%7$d,"submitter_id":%7$d,"assignee_id":38204417,"organization_id":57542,\
        "group_id":98738,"collaborator_ids":[35334,234],"follower_ids":[35334],"email_cc_ids":\
        [35334,78913,90122],"forum_topic_id":null,"problem_id":null,"has_incidents":false,\
        "is_public":true,"due_at":null,"tags":["delivery","enterprise","missing_parcel","nordics",\
        "express_candidate"],"custom_fields":[%8$s],"satisfaction_rating":{"id":%1$d,"score":"offered",\
        "comment":null},"sharing_agreement_ids":[84432],"custom_status_id":6130830355738,\
        "fields":[%8$s],"followup_ids":[],"ticket_form_id":6130830344474,"brand_id":6130830354842,\
        "allow_channelback":false,"allow_attachments":true,"from_messaging_channel":false}""",
        id,
        1 + variant % 23,
        variant % 30,
        TYPES[variant % TYPES.length],
        PRIORITIES[variant % PRIORITIES.length],
        STATUSES[variant % STATUSES.length],
        20_978_392L + variant,
        customFields(id));
  }

  private static String customFields(long id) {
    return String.format(
        Locale.ROOT,
        """
        {"id":27642,"value":"%1$d"},{"id":27648,"value":"parcel_service"},{"id":360012345678,\
        "value":null},{"id":360012345679,"value":"sla_gold"},{"id":360012345680,"value":\
        "carrier_confirmed"},{"id":360012345681,"value":null}""",
        id);
  }
}
