package dev.usher.fuzz;

import dev.usher.ApiResponse;
import dev.usher.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import okhttp3.ResponseBody;
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
    return switch (random.nextInt(18)) {
      case 0 -> tickets.find(random.nextInt(3));
      case 1 -> tickets.search("type:ticket \u00e4[", random.nextInt(2000)).toString();
      case 2, 3 -> tickets.create(DRAFT);
      case 4 -> {
        tickets.delete(1);
        yield null;
      }
      case 5 -> metadata(tickets.search("a", 1));
      case 6, 7 -> judged(tickets.tryCreate(DRAFT));
      case 8 -> tickets.tryFind(2).fold(String::valueOf, String::valueOf);
      case 9 -> tickets.tryShow(3).fold(Calls::metadata, String::valueOf);
      case 10 -> ended(tickets.showAsync(4));
      case 11 -> judged(ended(tickets.tryCreateAsync(DRAFT)));
      case 12 -> read(tickets.download(5));
      case 13 -> read(ended(tickets.downloadAsync(6)));
      case 14 -> {
        try (ResponseBody body = tickets.whole(7)) {
          yield body.string();
        }
      }
      default -> tickets.show(random.nextLong(1 << 20));
    };
  }

  private static String metadata(ApiResponse<?> answer) {
    return answer.requestId() + " " + answer.rateLimit() + answer.warnings() + answer.body();
  }

  /** Looks at what an error knows: at exceptions in it as at those that are thrown. */
  private static String judged(Result<?, TicketError> result) {
    return result.fold(
        String::valueOf,
        error -> {
          error.thrown().flatMap(Verdict::of).ifPresent(Calls::complain);
          return error.getClass().getSimpleName();
        });
  }

  private static void complain(String problem) {
    throw new IllegalStateException("of an exception in an error: " + problem);
  }

  /** What a future came to. It has: all of the call was made on this thread. */
  private static <R> R ended(CompletionStage<R> stage) throws Exception {
    CompletableFuture<R> future = stage.toCompletableFuture();
    if (!future.isDone()) {
      throw new IllegalStateException("the future does not end");
    }
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception thrown ? thrown : e;
    }
  }

  /** Reads to the end or to where it breaks; only the stream itself may fail with I/O. */
  private static String read(InputStream stream) {
    try (stream) {
      return stream.transferTo(OutputStream.nullOutputStream()) + " bytes";
    } catch (IOException e) {
      return "a broken stream";
    }
  }
}
