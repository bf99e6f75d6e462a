package dev.usher.explain;

import dev.usher.ApiError;
import dev.usher.Diagnosis;
import dev.usher.FieldError;
import dev.usher.RateLimit;
import dev.usher.diagnosis.Diagnostician;
import dev.usher.diagnosis.Quote;
import dev.usher.diagnosis.Redaction;
import dev.usher.error.ErrorReader;
import dev.usher.header.RateLimitHeaders;
import dev.usher.header.WarningHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What there is to say of an answer. */
final class Report {

  private static final int MOST_FIELDS = 50;

  private final SavedAnswer answer;
  private final Options options;
  private final ApiError error;
  private final Page page = new Page();

  private Report(SavedAnswer answer, Options options) {
    this.answer = answer;
    this.options = options;
    this.error = safe(read(answer));
  }

  static String of(SavedAnswer answer, Options options) {
    Report report = new Report(answer, options);
    report.write();
    // Once more: JSON may have written a token in escapes.
    return Redaction.of(report.page.toString());
  }

  /** As the runtime reads it. */
  private static ApiError read(SavedAnswer answer) {
    return ErrorReader.read(
        new Response.Builder()
            .request(new Request.Builder().url("https://zendesk.invalid/").build())
            .protocol(Protocol.HTTP_1_1)
            .code(answer.status().orElse(0))
            .message("")
            .headers(answer.head().headers())
            .body(answer.body().open())
            .build());
  }

  /** The same without what looks secret; whatever is said, is said of this. */
  private static ApiError safe(ApiError read) {
    return ErrorReader.of(read.status(), safe(read.headers()), Redaction.of(read.body()));
  }

  private static Headers safe(Headers headers) {
    Headers.Builder safe = new Headers.Builder();
    headers.forEach(
        header -> safe.addUnsafeNonAscii(header.getFirst(), Redaction.of(header.getSecond())));
    return safe.build();
  }

  private void write() {
    boolean isSuccess = error.status() >= 200 && error.status() <= 299;
    page.line(title());
    if (isSuccess || (error.status() == 0 && isMail())) {
      beside();
      success();
    } else {
      said();
      beside();
      refusal();
    }
  }

  private boolean isMail() {
    return MailReport.of(answer.body().text()).isPresent();
  }

  private String title() {
    if (answer.status().isEmpty()) {
      return "An answer without a status line";
    }
    return Quote.line("HTTP " + error.status() + " " + answer.head().reason(), Page.LONGEST);
  }

  private void said() {
    if (error.code() != null) {
      page.row("code", error.code());
    }
    if (error.message() != null) {
      page.row("message", error.message());
    }
    error.fieldErrors().stream()
        .limit(MOST_FIELDS)
        .forEach(field -> page.row("field", described(field)));
    if (error.fieldErrors().size() > MOST_FIELDS) {
      page.row("", "and " + (error.fieldErrors().size() - MOST_FIELDS) + " more fields");
    }
    if (error.code() == null && error.message() == null) {
      page.row("body", body(error.body().strip()));
    }
  }

  private static String body(String text) {
    return text.isEmpty()
        ? "none"
        : ErrorReader.isWordless(text) ? "says nothing: " + text : "of unknown shape: " + text;
  }

  private static String described(FieldError field) {
    String said = field.message() == null ? "" : ": " + field.message();
    return field.field() + said + (field.code() == null ? "" : " (" + field.code() + ")");
  }

  /** What stands beside the body. */
  private void beside() {
    if (error.requestId() != null) {
      page.row("request id", error.requestId() + ", for Zendesk's support");
    }
    RateLimitHeaders.account(error.headers())
        .ifPresent(limit -> page.row("rate limit", left(limit)));
    RateLimitHeaders.named(error.headers())
        .forEach((name, limit) -> page.row("limit", name + ": " + left(limit)));
    if (error.retryAfter() != null) {
      page.row("retry after", error.retryAfter().toSeconds() + " s");
    }
    WarningHeader.of(error.headers()).forEach(warning -> page.row("warning", warning));
    answer.earlier().forEach(head -> page.row("before it", described(head)));
    if (!answer.body().note().isEmpty()) {
      page.row("note", answer.body().note());
    }
  }

  private static String left(RateLimit limit) {
    String reset = limit.reset() == null ? "" : ", anew in " + limit.reset().toSeconds() + " s";
    return limit.remaining() + " of " + limit.limit() + " left" + reset;
  }

  private static String described(Head head) {
    String status =
        head.status().isPresent()
            ? "HTTP " + head.status().getAsInt() + " " + head.reason()
            : "an answer without a status line";
    @Nullable String location = head.headers().get("Location");
    return location == null
        ? status
        : status.strip() + " to " + ToldCall.host(location).orElse("another path");
  }

  private void success() {
    String text = answer.body().text();
    List<Diagnosis.Cause> odd = new ArrayList<>(Diagnostician.oddities(error));
    if (answer.body().isWhole()) {
      odd.addAll(Success.oddities(Redaction.of(text)));
    }
    Optional<String> mails = MailReport.of(text);
    if (odd.isEmpty() && mails.isEmpty()) {
      page.line("").line("Nothing is wrong with this answer.");
    } else if (!odd.isEmpty()) {
      page.line("").line("It is no error, but:").causes(odd);
    }
    mails.ifPresent(report -> page.line("").line(report.strip()));
  }

  private void refusal() {
    page.line("");
    if (answer.status().isEmpty()) {
      page.line(
          "What is likely wrong depends on the status: tell it with --status, as --status 422.");
      return;
    }
    page.line("Likely causes").causes(causes().toList());
  }

  private Stream<Diagnosis.Cause> causes() {
    return Diagnostician.diagnose(error, ToldCall.of(options, answer)).causes().stream()
        .map(Wording::of);
  }
}
