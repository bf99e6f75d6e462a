package dev.usher.diagnosis;

import dev.usher.diagnosis.SentCredential.Form;

/** What somebody says was sent for a credential, where nobody saw it. */
public enum ToldCredential {
  /** Not told. */
  UNKNOWN(Form.UNKNOWN),
  /** None. */
  NONE(Form.NONE),
  /** An OAuth access token. */
  OAUTH_TOKEN(Form.BEARER),
  /** A JWT. */
  JWT(Form.BEARER_JWT),
  /** An e-mail address with {@code /token}, and an API token. */
  API_TOKEN(Form.BASIC_API_TOKEN),
  /** An e-mail address and a password. */
  PASSWORD(Form.BASIC_PASSWORD);

  private final Form form;

  ToldCredential(Form form) {
    this.form = form;
  }

  SentCredential credential() {
    return new SentCredential(form, null);
  }
}
