package dev.usher.testing;

import java.util.List;
import java.util.Map;

/** The refusals of Zendesk, each in the shape and words that Zendesk uses for it. */
final class Rejections {

  private Rejections() {}

  /** The id is unknown. */
  static Rejection recordNotFound() {
    return refuse(404, error("RecordNotFound").with("description", "Not found"));
  }

  /** The path is unknown. */
  static Rejection invalidEndpoint() {
    return refuse(404, error("InvalidEndpoint").with("description", "Not found"));
  }

  /**
   * A bearer token that is not, or no longer, valid. The OAuth shape: {@code error_description}.
   */
  static Rejection invalidToken() {
    String text =
        "The access token provided is expired, revoked, malformed or invalid for other reasons.";
    return refuse(401, error("invalid_token").with("error_description", text));
  }

  /** What {@code /oauth/tokens} says. */
  static Rejection oauth(String code, String text) {
    return refuse(400, error(code).with("error_description", text));
  }

  /** A code or refresh token that is unknown, used, revoked or too old, or another client's. */
  static Rejection invalidGrant() {
    return oauth(
        "invalid_grant",
        "The provided authorization grant or refresh token is invalid, expired, revoked, or does"
            + " not match the client.");
  }

  /** An OAuth client that is unknown, or with another secret. */
  static Rejection invalidClient() {
    String text = "Client authentication failed.";
    return refuse(401, error("invalid_client").with("error_description", text));
  }

  /** Any other credential that is missing or wrong. Prose, no code. */
  static Rejection couldNotAuthenticate() {
    return refuse(401, error("Couldn't authenticate you"));
  }

  static Rejection missingScope(String scope) {
    String text = "You are missing the following required scopes: " + scope;
    return refuse(403, error("Forbidden").with("description", text));
  }

  /** The role does not reach this endpoint. */
  static Rejection noAccess() {
    return titled(
        403,
        "Forbidden",
        "You do not have access to this page. Please contact the account owner of this help desk"
            + " for further help.");
  }

  /** The body is not JSON. Zendesk docs, Request format: an API-level error may be plain text. */
  static Rejection badRequest() {
    return new Rejection(Answer.text(400, "text/plain; charset=utf-8", "Bad Request"));
  }

  /** A parameter of the wrong type: {@code must} completes "id must be ...". */
  static Rejection invalidAttribute(String name, String must) {
    return titled(
        400,
        "Invalid attribute",
        "You passed an invalid value for the "
            + name
            + " attribute. Invalid parameter: "
            + name
            + " must be "
            + must);
  }

  /** More than 100 ids in one call. The double space is Zendesk's. */
  static Rejection tooManyValues() {
    return refuse(
        400,
        error("TooManyValues")
            .with("description", "Parameter  cannot specify more than 100 values")
            .with("max_count", 100L));
  }

  static Rejection invalidPaginationDepth() {
    return listed(
        400, "InvalidPaginationDepth", "Pagination requests using Offset Pagination are limited");
  }

  static Rejection invalidPaginationParameter(String title) {
    return listed(400, "InvalidPaginationParameter", title);
  }

  static Rejection searchTooDeep() {
    return invalidSearch("Requested response size was greater than Search Response Limits");
  }

  static Rejection invalidSearch(String reason) {
    return refuse(422, error("invalid").with("description", "Invalid search: " + reason));
  }

  /** A safe update with a stamp that is no longer the record's. */
  static Rejection updateConflict() {
    String text =
        "Safe Update prevented the update due to outdated ticket data. Please fetch the latest"
            + " ticket data and try again.";
    return refuse(409, error("UpdateConflict").with("description", text));
  }

  /** An idempotency key that came before with another body. */
  static Rejection idempotencyMismatch() {
    String text = "Request parameters don't match the given idempotency key";
    return refuse(400, error("IdempotentRequestError").with("description", text));
  }

  /** {@link FieldErrors} makes the details. */
  static Rejection recordInvalid(JsonObject details) {
    JsonObject body = error("RecordInvalid").with("description", "Record validation errors");
    return refuse(422, body.with("details", details));
  }

  private static JsonObject error(String code) {
    return JsonObject.of("error", code);
  }

  private static Rejection titled(int status, String title, String message) {
    return refuse(
        status, JsonObject.of("error", JsonObject.of("title", title).with("message", message)));
  }

  private static Rejection listed(int status, String code, String title) {
    return refuse(status, JsonObject.of("errors", List.of(Map.of("code", code, "title", title))));
  }

  private static Rejection refuse(int status, JsonObject body) {
    return new Rejection(Answer.json(status, body));
  }
}
