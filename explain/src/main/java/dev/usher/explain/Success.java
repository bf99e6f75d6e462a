package dev.usher.explain;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.usher.Diagnosis.Cause;
import dev.usher.diagnosis.Quote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** What looks like success and is none. */
final class Success {

  private static final int MOST_ITEMS = 5;
  private static final int ITEM = 160;

  private static final Cause BROKEN =
      new Cause(
          "the body is no whole JSON: a client cannot read it",
          "it begins as JSON, and does not go on or end as such",
          "save the answer once more; if it is the same, what stands between you and Zendesk cuts it"
              + " off or changes it");

  private Success() {}

  /** What is odd about the body of an answer within 2xx; mostly nothing. */
  static List<Cause> oddities(String text) {
    @Nullable Object json = json(text);
    if (json == null && isMeantAsJson(text)) {
      return List.of(BROKEN);
    }
    if (!(json instanceof Map<?, ?> body)) {
      return List.of();
    }
    List<Cause> found = new ArrayList<>();
    Stream.of("error", "errors").forEach(name -> refusal(body, name, found));
    jobs(body).forEach(job -> failures(job, found));
    anonymity(body, found);
    return found;
  }

  private static @Nullable Object json(String text) {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
      Object value = reader.readJsonValue();
      return reader.peek() == JsonReader.Token.END_DOCUMENT ? value : null;
    } catch (IOException | JsonDataException e) {
      return null;
    }
  }

  private static boolean isMeantAsJson(String text) {
    String body = text.strip();
    return body.startsWith("{") || body.startsWith("[");
  }

  private static void refusal(Map<?, ?> body, String member, List<Cause> found) {
    Object said = body.get(member);
    boolean isNothing =
        said == null
            || said.equals("")
            || said.equals(false)
            || said.equals(List.of())
            || said.equals(Map.of());
    if (!isNothing) {
      found.add(
          new Cause(
              "the body tells of an error, though the status tells of success",
              "its member " + member + " says " + said(body, member),
              "look whether what was asked for was done, and do what the body asks for"));
    }
  }

  private static Stream<Map<?, ?>> jobs(Map<?, ?> body) {
    return Stream.of("job_status", "job_statuses").flatMap(name -> objects(body.get(name)));
  }

  /** The objects that a value is or lists. */
  private static Stream<Map<?, ?>> objects(@Nullable Object json) {
    if (json instanceof List<?> list) {
      return list.stream().flatMap(Success::objects);
    }
    return json instanceof Map<?, ?> object ? Stream.of(object) : Stream.of();
  }

  private static void failures(Map<?, ?> job, List<Cause> found) {
    List<Map<?, ?>> items = objects(job.get("results")).toList();
    List<Map<?, ?>> failed = items.stream().filter(item -> item.get("error") != null).toList();
    if (!failed.isEmpty()) {
      found.add(
          new Cause(
              "%d of the %d items of the job failed".formatted(failed.size(), items.size()),
              "a job that is completed may have failed items; "
                  + String.join("; ", failed.stream().limit(MOST_ITEMS).map(Success::item).toList())
                  + (failed.size() > MOST_ITEMS ? "; and more" : ""),
              "mend the items, and send these alone again"));
    } else if ("failed".equals(job.get("status"))) {
      found.add(
          new Cause(
              "the job failed",
              "its status is failed"
                  + (job.get("message") == null ? "" : ": " + said(job, "message")),
              "mend what it names, and start it again"));
    }
  }

  private static String item(Map<?, ?> item) {
    Object index = item.get("index");
    String which = index instanceof Number number ? "item " + number.longValue() + ": " : "";
    return which
        + said(item, "error")
        + (item.get("details") == null ? "" : ", " + said(item, "details"));
  }

  private static String said(Map<?, ?> of, String member) {
    return Quote.line(String.valueOf(of.get(member)), ITEM);
  }

  /** Zendesk answers users/me to a wrong password with 200. */
  private static void anonymity(Map<?, ?> body, List<Cause> found) {
    if (body.get("user") instanceof Map<?, ?> user
        && user.containsKey("id")
        && user.get("id") == null) {
      found.add(
          new Cause(
              "the user is nobody: Zendesk did not take the credential",
              "the answer is the anonymous user, whose id is null",
              "send a credential that is good; to look whether one is, ask for a list of tickets"));
    }
  }
}
