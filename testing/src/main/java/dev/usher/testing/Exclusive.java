package dev.usher.testing;

/** Lets one request at a time through to the account. */
final class Exclusive implements Handler {

  private final Account account;
  private final Handler next;

  Exclusive(Account account, Handler next) {
    this.account = account;
    this.next = next;
  }

  @Override
  public Answer handle(Request request) {
    return account.exclusively(() -> next.handle(request));
  }
}
