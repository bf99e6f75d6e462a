package dev.usher.generator.writer;

import com.palantir.javapoet.CodeBlock;
import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.Deprecation;
import dev.usher.generator.model.EndpointModel;
import java.util.regex.Pattern;

/** The Javadoc of generated code. */
final class Javadocs {
  /** What an inline tag, a comment, the compiler or JavaPoet would take for its own. */
  private static final Pattern HOSTILE =
      Pattern.compile("[@\\\\<>&\\p{Cc}\\p{Zl}\\p{Zp}]|\\*/|/\\*");

  /** What JavaPoet takes for the end of a line, and other controls. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private Javadocs() {}

  static CodeBlock client(ClientModel client) {
    CodeBlock.Builder text =
        CodeBlock.builder()
            .add(
                "Client for {@link $T}. Generated: change the interface, not this file.\n",
                client.api());
    return deprecated(text, client.deprecation(), client.displayName());
  }

  static CodeBlock create() {
    return CodeBlock.of(
        """
        Creates a client that calls through {@code zendesk}.

        @param zendesk the account, with its credentials
        @return a client for as long as {@code zendesk} is open
        """);
  }

  static CodeBlock endpoint(EndpointModel endpoint) {
    String request =
        endpoint.path().isEmpty() ? endpoint.verb() : endpoint.verb() + " " + endpoint.path();
    return deprecated(
        CodeBlock.builder().add("$L\n", code(request)),
        endpoint.deprecation(),
        endpoint.displayName());
  }

  /** {@code text} in code font, whatever is in it. */
  static String code(String text) {
    if (!HOSTILE.matcher(text).find() && balanced(text)) {
      return "{@code " + text + "}";
    }
    StringBuilder html = new StringBuilder("<code>");
    CONTROL
        .matcher(text)
        .replaceAll(" ")
        .chars()
        .forEach(
            c -> {
              if ("@\\<>&*{}".indexOf(c) >= 0) {
                html.append("&#").append(c).append(';');
              } else {
                html.append((char) c);
              }
            });
    return html.append("</code>").toString();
  }

  private static CodeBlock deprecated(
      CodeBlock.Builder text, Deprecation deprecation, String name) {
    return deprecation == Deprecation.NONE
        ? text.build()
        : text.add("\n@deprecated as {@code $L} is\n", name).build();
  }

  private static boolean balanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
    }
    return open == 0;
  }
}
