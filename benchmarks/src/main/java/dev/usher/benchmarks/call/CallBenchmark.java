package dev.usher.benchmarks.call;

import dev.usher.benchmarks.ticket.Ticket;
import dev.usher.benchmarks.ticket.TicketChange;
import dev.usher.benchmarks.ticket.TicketStatus;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The calls, one thread, one contestant to a JVM. An iteration is a batch of calls, see {@link
 * CallRun}: on a busy machine an iteration of fixed length would do less, and leave the JIT
 * compiler short of work to learn from.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallBenchmark {
  private static final TicketChange CHANGE =
      new TicketChange(TicketStatus.CLOSED, 38_204_417, "Order 35436 arrived");

  /** Who calls. */
  @Param public Contender contender = Contender.RAW;

  private Contestant contestant = RawContestant.over(InMemoryTransport.client());
  private long id = 35_436;

  /** Makes the contestant's client. */
  @Setup
  public void connect() {
    contestant = contender.over(InMemoryTransport.client());
  }

  /** A ticket of 2.5 KB. */
  @Benchmark
  public Ticket ticket() throws IOException {
    return contestant.show(id);
  }

  /** A page of 100 tickets, 250 KB. */
  @Benchmark
  public List<Ticket> page() throws IOException {
    return contestant.list(Answers.PAGE_SIZE);
  }

  /** A deletion, answered with 204. */
  @Benchmark
  public long delete() throws IOException {
    contestant.delete(id);
    return id;
  }

  /** A change, refused with 422: the field errors read. */
  @Benchmark
  public List<? extends Record> refusal() throws IOException {
    return contestant.refusedUpdate(id, CHANGE);
  }
}
