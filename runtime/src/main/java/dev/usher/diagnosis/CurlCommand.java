package dev.usher.diagnosis;

import dev.usher.diagnosis.SentCredential.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The command that repeats a call, for a POSIX shell. Secrets and the body are left to the user.
 */
public final class CurlCommand {

  private static final String UNKNOWN =
      "# the request is not known: this exception was not thrown by a client";

  private CurlCommand() {}

  /** What stands where the request is not known: a comment. */
  public static String unknown() {
    return UNKNOWN;
  }

  /** Comments, and the command that sends {@code request} again. */
  public static String of(SentRequest request) {
    List<String> words = new ArrayList<>();
    words.add(start(request));
    credential(words, request.credential().form());
    headers(words, request);
    body(words, request);
    return comments(request) + String.join(" \\\n  ", words);
  }

  private static String start(SentRequest request) {
    String method = request.method();
    String verb =
        switch (method) {
          case "GET" -> "-i";
          case "HEAD" -> "--head";
          default -> "-i -X " + word(method);
        };
    // curl would expand brackets and braces in a URL.
    String glob = request.url().matches("(?s).*[\\[\\]{}].*") ? " --globoff" : "";
    return "curl " + verb + glob + " " + word(request.url());
  }

  private static void credential(List<String> words, Form form) {
    switch (form) {
      case NONE -> {
        // None to send.
      }
      case BEARER, BEARER_LIKE_API_TOKEN, BEARER_JWT ->
          words.add("-H \"Authorization: Bearer $ZENDESK_TOKEN\"");
      case BASIC_API_TOKEN, BASIC_ODD_API_TOKEN ->
          words.add("-u \"$ZENDESK_EMAIL/token:$ZENDESK_API_TOKEN\"");
      case BASIC_WITHOUT_SUFFIX -> words.add("-u \"$ZENDESK_EMAIL:$ZENDESK_API_TOKEN\"");
      case BASIC_PASSWORD, BASIC_WITHOUT_EMAIL ->
          words.add("-u \"$ZENDESK_USER:$ZENDESK_PASSWORD\"");
      case BASIC_UNREADABLE, OTHER, UNKNOWN ->
          words.add("-H \"Authorization: $ZENDESK_AUTHORIZATION\"");
    }
  }

  private static void headers(List<String> words, SentRequest request) {
    request.headers().lines().forEach(line -> words.add("-H " + word(header(line))));
    if (request.contentType() != null) {
      words.add("-H " + word("Content-Type: " + request.contentType()));
    } else if (request.body() != SentRequest.Body.NONE) {
      // Else curl labels it as a form.
      words.add("-H 'Content-Type:'");
    }
  }

  /** Without a value, curl takes the header away unless a semicolon follows its name. */
  private static String header(String line) {
    return line.endsWith(": ") ? line.substring(0, line.length() - 2) + ";" : line;
  }

  private static void body(List<String> words, SentRequest request) {
    switch (request.body()) {
      case SOME -> words.add("--data-binary @" + file(request));
      case EMPTY -> words.add("--data ''");
      case NONE, UNKNOWN -> {
        // Nothing to send.
      }
    }
  }

  private static String file(SentRequest request) {
    String type = String.valueOf(request.contentType()).toLowerCase(Locale.ROOT);
    return type.contains("json") ? "body.json" : "body.bin";
  }

  private static String comments(SentRequest request) {
    StringBuilder comments = new StringBuilder();
    if (request.body() == SentRequest.Body.SOME) {
      comments.append("# the body is not kept: write it to %s first\n".formatted(file(request)));
    }
    if (!request.withheld().isEmpty()) {
      comments.append("# headers left out: ").append(Quote.bare(request.withheld())).append('\n');
    }
    if (request.url().contains(SafeUrl.REDACTED)) {
      comments.append("# the URL holds a secret: fill in what is REDACTED\n");
    }
    return comments.toString();
  }

  /** One word for a POSIX shell, whatever is in it. */
  static String word(String text) {
    if (text.matches("[A-Za-z0-9]+")) {
      return text;
    }
    return "'" + text.replace("\0", "").replace("'", "'\\''") + "'";
  }
}
