package dev.usher.diagnosis;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a credential that was sent: what kind it has the form of. Not the credential,
 * not the user, not even a length.
 *
 * @param form what it has the form of
 * @param expiry when it says that it expires; null where it does not say
 */
record SentCredential(Form form, @Nullable Instant expiry) implements Serializable {

  private static final int UNAUTHORIZED = 401;

  private static final SentCredential NONE = new SentCredential(Form.NONE, null);
  private static final SentCredential BEARER = new SentCredential(Form.BEARER, null);

  /** The forms that can be told apart. */
  enum Form {
    /** None was sent. */
    NONE("no credential"),
    /** {@code Bearer} and a token. */
    BEARER("a bearer token"),
    /** {@code Bearer} and 40 letters and digits. */
    BEARER_LIKE_API_TOKEN("a bearer token of 40 letters and digits, as API tokens are"),
    /** {@code Bearer} and a JWT. */
    BEARER_JWT("a JWT as bearer token"),
    /** {@code Basic}, an address with {@code /token}, and 40 letters and digits. */
    BASIC_API_TOKEN("an e-mail address with /token and an API token"),
    /** {@code Basic}, an address with {@code /token}, and something else. */
    BASIC_ODD_API_TOKEN(
        "an e-mail address with /token, and a token that is not 40 letters and digits"),
    /** {@code Basic}, an address, and 40 letters and digits. */
    BASIC_WITHOUT_SUFFIX("an e-mail address without /token, and what looks like an API token"),
    /** {@code Basic}, an address, and something else. */
    BASIC_PASSWORD("an e-mail address and a password"),
    /** {@code Basic} without a user, or with a user that is no address. */
    BASIC_WITHOUT_EMAIL("Basic authentication with a user that is no e-mail address"),
    /** {@code Basic} and no pair in Base64. */
    BASIC_UNREADABLE("Basic authentication that is no user and password in Base64"),
    /** Neither. */
    OTHER("an Authorization header that is neither Bearer nor Basic"),
    /** Nobody saw it. */
    UNKNOWN("a credential that is not known");

    private final String text;

    Form(String text) {
      this.text = text;
    }

    /** What it is, in a few words. */
    String text() {
      return text;
    }

    /** Whether it is a bearer token. */
    boolean isBearer() {
      return this == BEARER || this == BEARER_LIKE_API_TOKEN || this == BEARER_JWT;
    }

    /** Whether it is meant to be an API token. */
    boolean isApiToken() {
      return this == BASIC_API_TOKEN || this == BASIC_ODD_API_TOKEN;
    }
  }

  /**
   * The form of what an {@code Authorization} header holds.
   *
   * @param authorization its value; null where there was none
   * @param status the status of the answer: the token is looked at more closely where it may be the
   *     cause
   */
  static SentCredential of(@Nullable String authorization, int status) {
    if (authorization == null) {
      return NONE;
    }
    String value = authorization.strip();
    if (value.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return status == UNAUTHORIZED ? BearerForm.of(value.substring(7).strip()) : BEARER;
    }
    return new SentCredential(
        value.regionMatches(true, 0, "Basic ", 0, 6)
            ? BasicForm.of(value.substring(6).strip())
            : Form.OTHER,
        null);
  }
}
