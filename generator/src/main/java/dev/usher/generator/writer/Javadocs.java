package dev.usher.generator.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
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

  private static final String DEPRECATED = "@deprecated as {@code $L} is\n";

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

  static CodeBlock readOnly() {
    return CodeBlock.of(
        """
        Creates a client that only reads: what writes cannot be named through it.

        @param zendesk the account, with its credentials
        @return a client for as long as {@code zendesk} is open
        """);
  }

  static CodeBlock readOnlyView(ClientModel client) {
    CodeBlock.Builder text =
        CodeBlock.builder()
            .add("Those endpoints of {@link $T} that scopes for reading reach.\n", client.api());
    return deprecated(text, client.deprecation(), client.displayName());
  }

  /** Complete, since it overrides nothing whose text could be inherited. */
  static CodeBlock readOnlyEndpoint(ClientModel client, EndpointModel endpoint) {
    CodeBlock.Builder tags = CodeBlock.builder();
    endpoint.typeVariables().forEach(one -> tags.add("@param <$L> as there\n", one.name()));
    endpoint.parameters().forEach(one -> tags.add("@param $L as there\n", one.name()));
    if (!endpoint.returns().type().equals(TypeName.VOID)) {
      tags.add("@return as there\n");
    }
    endpoint.thrown().forEach(thrown -> tags.add("@throws $T as there\n", thrown));
    if (endpoint.deprecation() != Deprecation.NONE) {
      tags.add(DEPRECATED, endpoint.displayName());
    }
    return CodeBlock.of(
        "$L, as {@link $T#$L}.\n$L$L",
        code(request(endpoint)),
        client.api(),
        endpoint.method(),
        tags.isEmpty() ? "" : "\n",
        tags.build());
  }

  static CodeBlock endpoint(EndpointModel endpoint) {
    return deprecated(
        CodeBlock.builder().add("$L\n", code(request(endpoint))),
        endpoint.deprecation(),
        endpoint.displayName());
  }

  private static String request(EndpointModel endpoint) {
    return endpoint.path().isEmpty() ? endpoint.verb() : endpoint.verb() + " " + endpoint.path();
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
        : text.add("\n" + DEPRECATED, name).build();
  }

  private static boolean balanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
    }
    return open == 0;
  }
}
