package dev.usher.sample.model;

import dev.usher.annotations.Model;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to change in a ticket: {@code null} leaves a member as it is, an empty {@code assigneeId}
 * takes the assignee away.
 */
@Model
public record TicketChange(
    @Nullable Status status, @Nullable NewComment comment, @Nullable Optional<Long> assigneeId) {

  /** Solves the ticket with a last word to its requester, in the name of {@code assignee}. */
  public static TicketChange solve(String lastWord, long assignee) {
    return new TicketChange(Status.SOLVED, new NewComment(lastWord, true), Optional.of(assignee));
  }
}
