package dev.usher.diagnosis;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names under which secrets stand, and words that stand under them and are none. */
final class SecretNames {

  private static final Pattern SECRET =
      Pattern.compile(
          ".*(?:token|secret|password|passwd|api[_-]?key|secret[_-]?key|private[_-]?key"
              + "|access[_-]?key|signature|authorization|assertion|verifier|credential)s?"
              + "|jwt|sig|auth|pwd|pass");

  /** What is asked for an authorization code; elsewhere a code is that of an error. */
  private static final Pattern GRANT =
      Pattern.compile("\\b(?:grant_type|redirect_uri|client_secret|code_verifier)\\b");

  /** What Zendesk says of a field in one word. */
  private static final Pattern VERDICT =
      Pattern.compile(
          "(?i)(?:is_?)?(?:null|nil|none|true|false|blank|empty|missing|required|invalid|expired"
              + "|revoked|taken|unknown|undefined|unsupported|inclusion|exclusion|present|confirmation"
              + "|(?:too|not)_?(?:short|long|weak|many|few|found|allowed|unique)"
              + "|(?:blank|invalid|duplicate|missing|null)_?(?:value|format|token|password|parameter)"
              + "|(?:record)_?(?:invalid|not_?found)|bearer|basic|oauth2?|redacted)[.!]?");

  private SecretNames() {}

  /** Whether what is named so holds a secret. */
  static boolean isSecret(String name) {
    return SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether a text is about a grant of OAuth, so that its {@code code} is a secret. */
  static boolean isGrant(String text) {
    return text.contains("_") && GRANT.matcher(text).find();
  }

  /** Whether a word says what is wrong with a secret, and is none. */
  static boolean isVerdict(String word) {
    return VERDICT.matcher(word).matches();
  }
}
