package dev.usher.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Codes that tell the cause by themselves, whatever the status. Support's are from Zendesk's API
 * reference and its OpenAPI files, Sell's from its page "Errors".
 */
final class KnownCodes implements Concern {

  /** Code; what it means; what to do. */
  private static final String TABLE =
      """
      TooManyValues | the call names more records than Zendesk takes at once | send them in portions of at most 100
      TooManyJobs | too many background jobs are queued or running; an account may have 30 | wait until some are done: the answer lists them as current_job_ids, /api/v2/job_statuses tells how far they are
      IdempotentRequestError | the idempotency key was used before, with another body | use a new key for each logical call; Zendesk remembers a key for two hours
      InvalidPaginationDepth | pages by number reach no further than 10,000 records | page by cursor: page[size]=100, then page[after] with the cursor of the answer before
      InvalidPaginationParameter | the list does not take this cursor, page size or order | start again without the cursor and the order; by cursor, tickets are ordered by id, updated_at or status only
      InvalidCursor | the cursor is not one of this list, or it has expired | start again without it; a cursor of the search export lives for an hour
      StartTimeTooRecent | the export has caught up with the present | take this for its end, and ask again later with a start_time more than a minute old
      QueryError | Zendesk cannot read the search query | write it as Zendesk's search reference says, and encode it once only
      Query Error | Zendesk cannot read the search query | write it as Zendesk's search reference says, and encode it once only
      Invalid attribute | a parameter is missing or has a value that Zendesk does not take | send what the message names
      IdRequired | the call names no record | put an id into the path
      InvalidTriggerCategory | the trigger category is not valid | change what the message names
      InvalidTrigger | a trigger in the call is not valid | change what the message names
      LimitOneCategory | a trigger may be in one category only | send one category
      TriggerCategoryNotEmpty | there are triggers in the category | move or delete them first
      TriggerCategoryNotFound | there is no trigger category of that id | take an id from the list of categories
      TriggerCategoriesNotEnabled | the account has no trigger categories | have them switched on, or leave them out of the call
      ViewCategoriesNotEnabled | the account has no view categories | have them switched on, or leave them out of the call
      FeatureNotEnabled | the account does not have this feature | have it switched on, which may take another plan
      ProductLimitExceeded | the account holds as many of these records as it may | delete some, or ask Zendesk for more
      CustomObjectNotFound | there is no custom object of that key | take the key from /api/v2/custom_objects; it is not the title
      MalwareDetected | Zendesk found malware in the attachment and gives it to nobody | do without it; redact it from the ticket
      AttachmentTooLarge | the attachment is larger than Zendesk takes | make it smaller, or link to it
      AttachmentUnprocessable | Zendesk cannot process the attachment | check the file, its name and its content type
      ApprovalRequestCreationFailed | the approval request cannot be sent | look at the approval requests that the ticket has already
      ContentAlreadyPinned | the content is pinned already | nothing is left to do
      UpdateConflict | the record was changed since it was read, and safe_update was asked for | read it again, apply the change to what is there now, and send it with the new updated_stamp
      DatabaseConflict | two writes to the same data met | send it again after a pause; send writes to one record one after the other
      ContentPinCreationConflict | another pin is being made at the same time | send it again after a pause
      invalid_grant | the authorization code or refresh token is expired, revoked or used already | an authorization code lives for 120 seconds, and a refresh token works once: authorize again, let one place refresh, and store the new pair before it is used
      invalid_scope | the scopes asked for are not allowed to the OAuth client | ask for scopes that the client is allowed in Admin Center, as one string separated by blanks
      invalid_client | the OAuth client is not known, or its secret is wrong | check the client's unique identifier and its secret in Admin Center
      unauthorized_client | the OAuth client may not use this grant | use one that the client is set up for; client_credentials needs a confidential client
      unsupported_grant_type | Zendesk does not know this grant | use authorization_code, refresh_token or client_credentials; Support has no implicit and no password grant since 2025-02-17
      invalid_request | the token request lacks a parameter, or has a wrong one | compare it with Zendesk's page on OAuth tokens for grant types; redirect_uri must be that of the authorization
      invalid_user_agent | Sell wants a User-Agent, and none came | send one; a proxy may have taken it away
      invalid_header | Sell does not take one of the headers | send what the message names
      invalid_param | Sell does not take one of the parameters | send what the message names
      invalid_payload | Sell cannot read the body | send JSON with the fields under data
      incorrect_payload | Sell does not take the body as it is | change what the message names
      incorrect_path | Sell has no such path | compare it with the reference; paths start with /v2
      """;

  private static final Map<String, Known> CODES = codes();

  @Override
  public void look(Facts facts, Findings findings) {
    Known known = CODES.get(String.valueOf(facts.error().code()));
    if (known != null) {
      String message =
          facts.error().message() == null ? "" : ", and says " + Quote.of(facts.error().message());
      findings.stated(
          known.summary, "the answer has the code " + facts.error().code() + message, known.mend);
    }
  }

  private static Map<String, Known> codes() {
    Map<String, Known> codes = new LinkedHashMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" \\| ", -1))
        .forEach(cells -> codes.put(cells[0], new Known(cells[1], cells[2])));
    return Map.copyOf(codes);
  }

  private record Known(String summary, String mend) {}
}
