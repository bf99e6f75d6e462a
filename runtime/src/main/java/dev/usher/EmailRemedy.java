package dev.usher;

/** What to do about a notification that did not arrive. */
enum EmailRemedy {
  /** It arrived. */
  NOTHING(false, "nothing is left to do"),
  /** Too early to tell. */
  WAIT(false, "ask for the notification again in a while; until then it may still arrive"),
  /** A passing failure. */
  AGAIN(
      true,
      "send it again, as by another public comment; if it goes on, give the notification's id to"
          + " Zendesk's support"),
  /** The address is at fault. */
  ADDRESS(
      false,
      "correct the address in the recipient's profile, where it may be marked as undeliverable by"
          + " now, and send it again"),
  /** The address is right, and takes nothing. */
  RECIPIENT(
      false,
      "ask the recipient, by another way than mail, for an address that takes it; then send"),
  /** Only the recipient can help, by tidying up. */
  FULL(true, "send it again later; if it goes on, tell the recipient by another way than mail"),
  /** The recipient's administrator decides. */
  BLOCKED(
      false,
      "have the administrator of the recipient's mail server let the support address in; the"
          + " message and the code say which rule it was"),
  /** Two servers that do not understand each other. */
  SERVERS(
      false,
      "if the account sends through a mail server of its own, have its administrator look at that;"
          + " else give the notification's id to Zendesk's support"),
  /** A mail server that wants to know who sends. */
  SIGN_IN(
      false,
      "if the account sends through a mail server of its own, mend its user, password, way to sign"
          + " in and encryption in Admin Center; else have the recipient's administrator let"
          + " Zendesk's servers in without a sign-in"),
  /** The sender is not trusted. */
  TRUST(
      false,
      "set up SPF, DKIM and DMARC for the domain of the support address so that Zendesk may send for"
          + " it; then have the recipient's administrator allow it"),
  /** Too large. */
  SIZE(false, "send less: fewer and smaller attachments, or links to them"),
  /** Too large, or not encrypted. */
  SIZE_OR_TLS(
      false,
      "send less, with smaller attachments; if that is not it, have the administrator of the mail"
          + " server say how mail has to be encrypted"),
  /** Something in the mail. */
  CONTENT(false, "leave out executable files, archives of such, and the links; then send it again"),
  /** The connection to Exchange is broken. */
  EXCHANGE(false, "connect Exchange anew in Admin Center, with a user who may send; then send it"),
  /** Exchange is full. */
  EXCHANGE_STORAGE(false, "make room in the mailbox that Exchange sends from; then send it again"),
  /** Exchange failed, perhaps for a moment. */
  EXCHANGE_AGAIN(
      true, "send it again; if it goes on, look at the Exchange connector in Admin Center"),
  /** Too much at once. */
  EXCHANGE_LATER(true, "send it again later, and fewer mails at once");

  private final boolean isRetryable;
  private final String text;

  EmailRemedy(boolean isRetryable, String text) {
    this.isRetryable = isRetryable;
    this.text = text;
  }

  /** Whether the same mail may well arrive if it is sent again as it is. */
  boolean isRetryable() {
    return isRetryable;
  }

  /** What to do, in a sentence. */
  String text() {
    return text;
  }
}
