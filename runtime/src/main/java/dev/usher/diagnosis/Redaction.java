package dev.usher.diagnosis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of texts what looks secret: tokens by their look, credentials that are announced, and
 * what stands under a name of secrets, in JSON, forms, URLs and HTML. A sentence, as an error says
 * it of a field, stays; so do ids, slugs, scopes and addresses. Each part reads a text once, from
 * its start to its end, and gives what it was given where there is nothing to hide.
 */
public final class Redaction {

  static final String REDACTED = "REDACTED";

  // Escapes of JSON first, so that none is torn apart.
  private static final Pattern WORD =
      Pattern.compile(
          "\\\\(?:u[0-9A-Fa-f]{4}|.)|(?<![\\w-])eyJ[\\w-]*+\\.[\\w-]++\\.[\\w-]*+"
              + "|[A-Za-z0-9_-]{40,}+");

  private Redaction() {}

  /** The same text, with {@code REDACTED} where something looks secret. */
  public static String of(String text) {
    boolean isOauth = SecretNames.isGrant(text);
    String members = SecretMembers.redact(text, isOauth);
    String parameters = SecretParameters.redact(HiddenInputs.redact(members), isOauth);
    return words(AnnouncedSecrets.redact(parameters));
  }

  private static String words(String text) {
    return WORD.matcher(text)
        .replaceAll(
            word ->
                TokenLook.isTokenLike(word.group())
                    ? REDACTED
                    : Matcher.quoteReplacement(word.group()));
  }
}
