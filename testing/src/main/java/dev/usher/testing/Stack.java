package dev.usher.testing;

/** What a request passes on its way to an endpoint, and all endpoints that there are. */
final class Stack {

  private Stack() {}

  static Handler over(Account account, long adminId, int requestsPerMinute) {
    Timestamps time = account.time();
    Endpoint endpoints = new Idempotent(time, router(account));
    Endpoint allowed = new Scoped(new AgentsOnly(account.users(), endpoints));
    Handler known = new Authenticated(account, allowed);
    Handler handler = new Rejecting(new TokenGrants(account.grants(), adminId, known));
    Handler limited = new RateLimited(new RateWindow(requestsPerMinute, time), handler);
    return new Exclusive(account, new StandardHeaders(time, limited));
  }

  private static Router router(Account account) {
    TicketRules rules = new TicketRules(account.users(), account.time());
    Router router = new Router();
    new TicketEndpoints(account, rules, new Tickets(account)).addTo(router);
    new CommentEndpoints(account).addTo(router);
    new TicketTagEndpoints(account, rules).addTo(router);
    new UserEndpoints(account).addTo(router);
    new SearchEndpoints(account).addTo(router);
    new TagEndpoints(account).addTo(router);
    new TokenEndpoints(account).addTo(router);
    new EmailNotificationEndpoints(account).addTo(router);
    return router;
  }
}
