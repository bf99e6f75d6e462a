package dev.usher.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.usher.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** A short run, the same in each build; {@code fuzz/run} is the long one. */
class FuzzTest {

  private static final long ANSWERS = 20_000;

  private static Mutator mutator() {
    return new Mutator(OwnSeeds.all(), Fuzz.SEED);
  }

  private static String report(Tally tally) {
    Buffer report = new Buffer();
    tally.print(new PrintStream(report.outputStream(), true, StandardCharsets.UTF_8));
    return "chance from " + Fuzz.SEED + ", own seeds only\n" + report.readUtf8();
  }

  @Test
  void ofManyMutatedAnswersOnlyWhatIsPromisedComesOut() throws Exception {
    Tally tally = new Campaign(mutator(), Optional.empty(), 1).run(ANSWERS, done -> {});

    assertThat(tally.violations()).as(report(tally)).isEmpty();
    assertThat(tally.outcomes())
        .as("all ways to end were taken")
        .containsKeys(
            "a value",
            "MalformedResponseException",
            "TransportException",
            "TicketInvalidException",
            "UnprocessableEntityException",
            "RateLimitedException",
            "ApiException");
  }

  @Test
  void theSameNumberGivesTheSameAnswer() {
    List<ByteString> answers = LongStream.range(0, 200).mapToObj(mutator()::answer).toList();

    assertThat(LongStream.range(0, 200).mapToObj(mutator()::answer)).isEqualTo(answers);
    assertThat(Set.copyOf(answers)).hasSizeGreaterThan(180);
  }

  @Test
  void anUnchangedAnswerArrivesAsItIs() {
    Wire wire = new Wire();
    TicketsApi tickets = Accounts.over(wire.client()).get(0);
    Answer notFound = OwnSeeds.all().get(1).answer();
    wire.carry(notFound.wire());

    NotFoundException thrown = assertThrows(NotFoundException.class, () -> tickets.show(1));

    assertThat(thrown.code()).isEqualTo("RecordNotFound");
    assertThat(thrown.requestId()).isEqualTo("8525aee1bc08faca-SJC");
    assertThat(thrown.error().body()).isEqualTo(notFound.body().utf8());
  }

  /** Else a future would be judged before its call, or by another thread's answer. */
  @Test
  void anAsynchronousCallIsOverWhenItReturns() {
    Wire wire = new Wire();
    TicketsApi tickets = Accounts.over(wire.client()).get(0);
    wire.carry(OwnSeeds.all().get(1).answer().wire());

    CompletableFuture<Ticket> future = tickets.showAsync(1);

    assertThat(future).isCompletedExceptionally();
    assertThat(assertThrows(ExecutionException.class, future::get).getCause())
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void anythingButThePromisedIsSeen() {
    assertThat(Verdict.of(new IllegalStateException("odd"))).contains("it is no ZendeskException");
    assertThat(Verdict.of(new StackOverflowError())).contains("it is no ZendeskException");
  }

  @Test
  void aSlowAnswerIsSeen() {
    Trial trial = new Campaign(mutator(), Optional.of(Duration.ofNanos(1)), 1).trial(1);

    assertThat(trial.violation().map(Violation::problem)).isPresent();
  }

  @Test
  void whereNothingIsRecordedTheOwnSeedsDo() throws IOException {
    assertThat(RecordedSeeds.in(Path.of("target", "nothing-is-here"))).isEmpty();
    assertThat(OwnSeeds.all()).hasSizeGreaterThan(20);
  }

  @Test
  void everyHostIsTheWire() throws IOException {
    Wire wire = new Wire();
    wire.carry(ByteString.encodeUtf8("x"));
    try (Socket socket = wire.createSocket("example.com", 443);
        InputStream answer = socket.getInputStream()) {
      assertThat(answer.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("x");
    }
  }
}
