package dev.usher.testing;

import java.util.Optional;

/** Refuses calls whose token lacks the scope of the path. */
final class Scoped implements Endpoint {

  private final Endpoint next;

  Scoped(Endpoint next) {
    this.next = next;
  }

  @Override
  public Answer answer(Call call) {
    Optional<Scope> needed = ScopeTable.scopeOf(call.request());
    if (needed.isPresent() && !call.caller().scopes().covers(needed.get())) {
      throw Rejections.missingScope(needed.get().toString());
    }
    return next.answer(call);
  }
}
