package dev.usher.testing;

import java.util.List;

/**
 * {@code /api/v2/email_notifications}: a list by one filter, which it insists on, in cursor pages
 * with the newest first. (Zendesk docs: Email Notifications.)
 */
final class EmailNotificationEndpoints {

  private static final List<String> FILTERS = List.of("ticket_id", "comment_id", "notification_id");
  private static final Ordering NEWEST_FIRST =
      new Ordering(List.of("created_at", "notification_id"), true);

  private final EmailNotifications mails;

  EmailNotificationEndpoints(Account account) {
    this.mails = account.emailNotifications();
  }

  void addTo(Router router) {
    router.get("email_notifications", this::list).get("email_notifications/{id}", this::show);
  }

  private Answer list(Call call) {
    Request request = call.request();
    String field =
        FILTERS.stream()
            .filter(name -> request.query(parameter(name)).isPresent())
            .findFirst()
            .orElseThrow(() -> Rejections.invalidAttribute("filter", "present"));
    List<JsonObject> rows =
        mails.all().stream()
            .filter(mail -> mail.string(field).equals(request.query(parameter(field))))
            .sorted(NEWEST_FIRST)
            .toList();
    return Answer.ok(new CursorPage("email_notifications", NEWEST_FIRST, request).of(rows));
  }

  private static String parameter(String field) {
    return "filter[" + field + "]";
  }

  private Answer show(Call call) {
    return Answer.ok(JsonObject.of("email_notification", mails.require(call.id())));
  }
}
