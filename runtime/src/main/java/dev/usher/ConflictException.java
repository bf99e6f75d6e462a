package dev.usher;

import dev.usher.diagnosis.CallFacts;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** 409: another change came first, or such a record exists already. */
public final class ConflictException extends ApiException {

  @Serial private static final long serialVersionUID = 1L;

  private int rounds;
  private String end = "";

  /**
   * An answer that {@code endpoint} gave.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called, as {@code TicketsApi.show}
   * @param attempts how often the request was sent, the first time included
   */
  public ConflictException(ApiError error, String endpoint, int attempts) {
    super(error, endpoint, attempts);
  }

  /** What happened; after {@link Updates} also how many rounds there were, and why no more. */
  @Override
  public String getMessage() {
    return super.getMessage() + (rounds == 0 ? "" : "; " + end);
  }

  /** Notes that {@link Updates} end with this. */
  void endsUpdate(int rounds, String why) {
    this.rounds = rounds;
    this.end = "given up after %s: %s".formatted(rounds == 1 ? "1 round" : rounds + " rounds", why);
  }

  /** How many rounds of reading and writing {@link Updates} made; 0 where it was none of theirs. */
  public int rounds() {
    return rounds;
  }

  /**
   * Whether the change that this conflicts with may be this very call's: an earlier attempt of it
   * may have been carried out, and its answer was lost. Read the record and look before the change
   * is made again.
   */
  public boolean mayBeOwn() {
    @Nullable CallFacts call = call();
    return call != null && call.mayBeDone();
  }
}
