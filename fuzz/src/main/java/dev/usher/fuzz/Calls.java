package dev.usher.fuzz;

import dev.usher.ApiResponse;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The calls that answers are given to. */
final class Calls {

  private static final Ticket DRAFT =
      new Ticket(1, "a", null, null, null, null, null, null, null, null, null, null);

  private final List<TicketsApi> accounts;

  Calls(List<TicketsApi> accounts) {
    this.accounts = accounts;
  }

  /** Makes one of the calls, and looks at all that came back. */
  @Nullable Object any(SplittableRandom random) throws Exception {
    TicketsApi tickets = accounts.get(random.nextInt(accounts.size()));
    return switch (random.nextInt(8)) {
      case 0 -> tickets.find(random.nextInt(3));
      case 1 -> tickets.search("type:ticket \u00e4[", random.nextInt(2000)).toString();
      case 2, 3 -> tickets.create(DRAFT);
      case 4 -> {
        tickets.delete(1);
        yield null;
      }
      case 5 -> metadata(tickets.search("a", 1));
      default -> tickets.show(random.nextLong(1 << 20));
    };
  }

  private static String metadata(ApiResponse<List<Ticket>> answer) {
    return answer.requestId() + " " + answer.rateLimit() + answer.warnings();
  }
}
