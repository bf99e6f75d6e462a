package dev.usher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The statuses that Zendesk documents on its page "Email Notifications"; 5 stands in the examples
 * of its OpenAPI file only.
 */
final class EmailDeliveryTable {

  /** Id; name; code; what to do; meaning. */
  private static final String TABLE =
      """
      0 | NONE | 0 | WAIT | no mail server has answered yet
      1 | UNRECOGNIZED_INTERNAL_ERROR | 1 | AGAIN | it failed inside Zendesk, for a reason that is not told
      2 | UNRECOGNIZED_EXTERNAL_ERROR | 2 | AGAIN | it failed outside Zendesk, for a reason that is not told
      3 | NET_SMTP_SYNTAX_ERROR | 3 | AGAIN | Zendesk and the mail server misunderstood each other
      4 | ACTIVE_RECORD_NOT_FOUND_ERROR | 4 | AGAIN | Zendesk no longer found what it was to send
      5 | DELIVERED | 200 | NOTHING | the mail server took it
      6 | SYNTAX_ERROR_COMMAND_UNRECOGNIZED | 500 | SERVERS | the mail server did not understand a command
      7 | AUTHENTICATION_EXCHANGE_LINE_TOO_LONG | 500 5.5.6 | SIGN_IN | what was sent to sign in was too long for the mail server
      8 | SYNTAX_ERROR_IN_ARGUMENTS | 501 | ADDRESS | the mail server did not understand an argument, mostly an address
      9 | CANNOT_BASE64_DECODE_CLIENT_RESPONSES | 501 5.5.2 | SIGN_IN | the mail server could not decode what was sent to sign in
      10 | CLIENT_INITIATED_AUTHENTICATION_EXCHANGE | 501 5.7.0 | SIGN_IN | the mail server did not expect to be signed in to that way
      11 | COMMAND_NOT_IMPLEMENTED | 502 | SERVERS | the mail server does not have a command
      12 | BAD_SEQUENCE_OF_COMMANDS | 503 | SIGN_IN | commands came in the wrong order, often mail before the sign-in
      13 | COMMAND_PARAMETER_NOT_IMPLEMENTED | 504 | SERVERS | the mail server does not have a parameter
      14 | UNRECOGNIZED_AUTHENTICATION_TYPE | 504 5.5.4 | SIGN_IN | the mail server does not know the way to sign in
      15 | SMTP_SERVICE_NOT_AVAILABLE | 505 | SIGN_IN | the mail server gives no service, often not without a sign-in
      16 | BAD_EMAIL_ADDRESS | 510 | ADDRESS | the recipient's address is wrong or missing
      17 | RECIPIENT_EMAIL_ADDRESS_INVALID | 511 | ADDRESS | the recipient's address is not valid
      18 | SENDER_EMAIL_ADDRESS_BLOCKED_OR_SUSPENDED | 517 | TRUST | the sender's address is blocked or suspended
      19 | IP_AND_SPF_RECORD_DO_NOT_MATCH | 520 | TRUST | the SPF record of the sender's domain does not name the server that sent it
      20 | SERVER_DOES_NOT_ACCEPT_MAIL | 521 | RECIPIENT | the recipient's server takes no mail
      21 | SENDER_IP_ON_BLOCKLIST | 522 | TRUST | the server that sent it is on a blocklist
      22 | ENCRYPTION_NEEDED_OR_EMAIL_TOO_LARGE | 523 | SIZE_OR_TLS | the mail is too large, or has to be sent encrypted
      23 | DISABLED_RECIPIENT_ADDRESS | 525 | RECIPIENT | the recipient's address is disabled
      24 | AUTHENTICATION_REQUIRED | 530 | SIGN_IN | the mail server wants to be signed in to
      25 | AUTHENTICATION_MECHANISM_WEAK | 534 5.7.9 | SIGN_IN | the way to sign in is too weak for the mail server
      26 | AUTHENTICATION_CREDENTIALS_INVALID | 534 5.7.8 | SIGN_IN | the mail server does not take the user and the password
      27 | ENCRYPTION_REQUIRED | 538 5.7.11 | SIGN_IN | the mail server wants the sign-in to be encrypted
      28 | RECIPIENT_ADDRESS_REJECTED_INACTIVE | 540 | RECIPIENT | the recipient's address is not in use
      29 | MAILBOX_UNAVAILABLE | 550 | ADDRESS | the mailbox is not there, or does not let this mail in
      30 | USER_NOT_LOCAL | 551 | ADDRESS | the recipient is not one of that mail server
      31 | MAILBOX_FULL | 552 | FULL | the recipient's mailbox is full
      32 | MAILBOX_NAME_NOT_ALLOWED | 553 | ADDRESS | the address has a form that the mail server does not take
      33 | TRANSACTION_FAILED | 554 | BLOCKED | the mail server refused the mail, mostly by a rule or a filter
      34 | MESSAGE_TOO_BIG | 554 5.3.4 | SIZE | the mail is too large
      35 | DOMAIN_DOES_NOT_ACCEPT_MAIL | 556 | RECIPIENT | the recipient's domain takes no mail
      36 | MESSAGE_REJECTED_SUSPECTED_SPAM | 558 | TRUST | the mail server took it for spam
      37 | RECIPIENT_ADDRESS_REJECTED | 577 | BLOCKED | the mail server refused the recipient's address
      38 | MAILBOX_INVALID | 550 5.0.0 | ADDRESS | the mailbox is not valid
      39 | USER_DOES_NOT_EXIST | 550 5.1.1 | ADDRESS | there is no such recipient; often a slip in the address
      40 | RECIPIENT_IS_INACTIVE | 550 5.2.1 | RECIPIENT | the recipient's mailbox is not active
      41 | RECIPIENT_REJECTED_ADDRESS | 541 | BLOCKED | the recipient's side refused the address
      42 | HEADER_SIZE_EXCEEDS_FIXED_MAXIMUM_SIZE | 552 5.3.4 | SIZE | the mail, or its head, is too large
      43 | FILE_TYPES_BLOCKED | 552 5.7.0 | CONTENT | the mail holds an executable file or a link that is blocked
      44 | AUTHENTICATION_INVALID | 535 | SIGN_IN | the mail server does not take the sign-in
      45 | AUTHENTICATION_UNSUCCESSFUL | 535 5.7.139 | SIGN_IN | the password is wrong, or a policy forbids the sign-in
      46 | EC_INTEGRATION_ERROR | EC-001 | EXCHANGE | the connection to Exchange is inactive or restricted
      47 | EC_INSUFFICIENT_STORAGE | EC-002 | EXCHANGE_STORAGE | the mailbox on Exchange has no room left
      48 | EC_ERROR | EC-003 | EXCHANGE_AGAIN | Exchange failed, for a reason that is not told
      49 | EC_INVALID_RECIPIENT | EC-004 | ADDRESS | Exchange does not take the recipient
      50 | EC_THROTTLED | EC-005 | EXCHANGE_LATER | the limits of Microsoft's API, and Zendesk's retries, are used up
      51 | EC_AUTHENTICATION_INVALID | EC-006 | EXCHANGE | Exchange does not take Zendesk's sign-in
      52 | INCORRECT_AUTHENTICATION_LEVEL | 550 5.7.515 | TRUST | the sender's domain does not authenticate its mail as the recipient asks for
      53 | NO_SUCH_USER | 585 5.1.1 | ADDRESS | there is no such recipient
      54 | NOT_ALLOWED_TO_RECEIVE_EMAIL | 542 5.0.0 | RECIPIENT | the recipient may not receive mail
      """;

  private static final List<Row> ROWS = TABLE.lines().map(Row::parse).toList();
  private static final Map<Integer, Row> BY_ID =
      ROWS.stream().collect(Collectors.toUnmodifiableMap(row -> row.status().id(), row -> row));

  private EmailDeliveryTable() {}

  static List<Row> rows() {
    return ROWS;
  }

  static Optional<Row> row(int id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** A status as documented, and what is known of it. */
  record Row(EmailDeliveryStatus status, EmailRemedy remedy, String meaning) {

    static Row parse(String line) {
      String[] cells = line.split(" \\| ", -1);
      EmailDeliveryStatus status =
          new EmailDeliveryStatus(Integer.parseInt(cells[0]), cells[1], cells[2], null);
      return new Row(status, EmailRemedy.valueOf(cells[3]), cells[4]);
    }
  }
}
