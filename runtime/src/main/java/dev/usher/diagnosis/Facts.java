package dev.usher.diagnosis;

import dev.usher.ApiError;
import dev.usher.FieldError;
import dev.usher.Scopes;
import dev.usher.diagnosis.SentCredential.Form;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What a diagnosis is made from: the answer, and where it is known the call. What is not known
 * reads as empty.
 */
final class Facts {

  private static final Pattern ERROR_OBJECT = Pattern.compile("\\s*\\{\\s*\"error\"\\s*:\\s*\\{");
  private static final int LONGEST_TEXT = 4000;
  private static final int MOST_FIELDS = 20;

  private final ApiError error;
  private final @Nullable CallFacts call;
  private final @Nullable HttpUrl url;
  private final String words;

  Facts(ApiError error, @Nullable CallFacts call) {
    this.error = error;
    this.call = call;
    this.url = call == null ? null : HttpUrl.parse(call.sent().url());
    this.words = words(error);
  }

  private static String words(ApiError error) {
    String fields =
        error.fieldErrors().stream()
            .limit(MOST_FIELDS)
            .map(FieldError::message)
            .collect(Collectors.joining(" "));
    String all = error.code() + " " + error.message() + " " + fields;
    return all.substring(0, Math.min(all.length(), LONGEST_TEXT)).toLowerCase(Locale.ROOT);
  }

  ApiError error() {
    return error;
  }

  int status() {
    return error.status();
  }

  /** Whether code, message or the text of a field hold one of {@code words}, in lower case. */
  boolean says(String... words) {
    return Arrays.stream(words).anyMatch(this.words::contains);
  }

  boolean hasCode(String... codes) {
    return error.code() != null && List.of(codes).contains(error.code());
  }

  /** The answer's own words, quoted; its status where it has none. */
  String quoted() {
    if (error.message() != null) {
      return "the answer says " + Quote.of(error.message());
    }
    return error.code() == null
        ? "the answer is a " + status() + " without words"
        : "the answer has the code " + Quote.bare(error.code());
  }

  /** A header of the answer. */
  Optional<String> header(String name) {
    return Optional.ofNullable(error.headers().get(name));
  }

  /** When the answer was given, by its own account. */
  Optional<Instant> date() {
    return Optional.ofNullable(error.headers().getInstant("Date"));
  }

  boolean isSilent() {
    return error.body().isBlank() && error.code() == null && error.message() == null;
  }

  boolean isHtml() {
    return error.body().stripLeading().startsWith("<");
  }

  boolean isPlainText() {
    String body = error.body().stripLeading();
    return !body.isEmpty() && "<{[\"".indexOf(body.charAt(0)) < 0;
  }

  /** Whether {@code error} is an object, as where role or plan are in the way. */
  boolean isErrorObject() {
    return ERROR_OBJECT.matcher(error.body()).lookingAt();
  }

  Optional<CallFacts> call() {
    return Optional.ofNullable(call);
  }

  Optional<SentRequest> sent() {
    return call().map(CallFacts::sent);
  }

  String method() {
    return sent().map(SentRequest::method).orElse("");
  }

  /** Whether the call is known to change something. */
  boolean isWrite() {
    return !method().isEmpty() && !method().equals("GET") && !method().equals("HEAD");
  }

  boolean hasBody() {
    return sent().filter(sent -> sent.body() == SentRequest.Body.SOME).isPresent();
  }

  /** Whether nothing rules out that there was a body. */
  boolean mayHaveBody() {
    return sent().isEmpty() || hasBody() || hasUnknownBody();
  }

  /** Whether the request is known, but not its body. */
  boolean hasUnknownBody() {
    return sent().filter(sent -> sent.body() == SentRequest.Body.UNKNOWN).isPresent();
  }

  /** The path as sent, from its slash on, without {@code .json}. */
  String path() {
    if (url == null) {
      return "";
    }
    String path = url.encodedPath();
    return path.endsWith(".json") ? path.substring(0, path.length() - 5) : path;
  }

  /** Whether what follows {@code /api/v2/} matches a regular expression as a whole. */
  boolean isAt(String regex) {
    return path().startsWith("/api/v2/") && path().substring(8).matches(regex);
  }

  /** What was called, to follow another sentence; nothing where it is not known. */
  String called() {
    return url == null ? "" : "; called was " + where();
  }

  /** The verb and the path, as {@code PUT /api/v2/tickets/1}. */
  String where() {
    return method() + " " + Quote.bare(path());
  }

  Optional<String> query(String name) {
    return url == null ? Optional.empty() : Optional.ofNullable(url.queryParameter(name));
  }

  /** The host that was called; empty where it is not known. */
  String host() {
    return url == null ? "" : url.host();
  }

  boolean isHttps() {
    return url == null || url.isHttps();
  }

  /** The form of the credential that was sent, where that is known. */
  Optional<Form> form() {
    return sent().map(sent -> sent.credential().form()).filter(form -> form != Form.UNKNOWN);
  }

  /** The scopes that the credential holds, as far as anyone said. */
  Optional<Scopes> held() {
    return granted().or(this::given);
  }

  /** The scopes that the credential was given as holding. */
  Optional<Scopes> given() {
    return call().map(CallFacts::caller).map(Caller::scopes).map(Facts::scopes);
  }

  /** The scopes that Zendesk says that the credential holds, where these are less. */
  Optional<Scopes> granted() {
    return call().map(CallFacts::caller).map(Caller::granted).map(Facts::scopes);
  }

  /** Zendesk may name scopes of a form that Usher does not know: they cover nothing. */
  private static Scopes scopes(String text) {
    return Scopes.of(Arrays.stream(text.split(" ", -1)).filter(Facts::isScope).toList());
  }

  private static boolean isScope(String name) {
    try {
      Scopes.of(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The scopes that the endpoint is declared to need. */
  List<String> declared() {
    return call().map(known -> known.target().scopeNames()).orElse(List.of());
  }

  /** The least role that the endpoint is declared to need. */
  Optional<String> role() {
    return call().map(CallFacts::target).map(Target::role);
  }
}
