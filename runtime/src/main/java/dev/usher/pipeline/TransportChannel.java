package dev.usher.pipeline;

import dev.usher.TransportException;
import dev.usher.diagnosis.SentRequest;
import dev.usher.error.ErrorReader;
import dev.usher.error.ErrorReading;
import dev.usher.watch.Watch;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bottom: OkHttp carries the request, and the answer is read where it arrives. */
final class TransportChannel implements Channel {

  private static final Logger LOG = LoggerFactory.getLogger(TransportChannel.class);

  private final OkHttpClient client;
  private final AnswerReader reader;
  private final InstantSource clock;

  TransportChannel(OkHttpClient client, AnswerReader reader, InstantSource clock) {
    this.client = client;
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  public void send(Exchange exchange, Request request, Reply reply) {
    Call call = client.newCall(request);
    long standing = client.callTimeoutMillis() * 1_000_000L;
    long limit = exchange.attemptLimit(standing);
    if (limit != standing) {
      call.timeout().timeout(limit, TimeUnit.NANOSECONDS);
    }
    exchange.watch().attemptBegan(exchange.attempts());
    exchange.transmit(call, new Arrival(exchange, reply));
  }

  /** What one call of OkHttp comes back to. */
  private final class Arrival implements Callback {
    private final Exchange exchange;
    private final Reply reply;

    Arrival(Exchange exchange, Reply reply) {
      this.exchange = exchange;
      this.reply = reply;
    }

    @Override
    public void onResponse(Call call, Response response) {
      exchange.answered(response, exchange.route().home());
      exchange.watch().answered(response);
      end(read(call, response));
    }

    @Override
    public void onFailure(Call call, IOException failure) {
      end(unanswered(call, failure));
    }

    private Outcome unanswered(Call call, IOException failure) {
      IOException e = exchange.explained(failure);
      return isCancelledByOthers(call, e)
          ? new Outcome.Failed(new TransportException(exchange.endpoint(), exchange.attempts(), e))
          : new Outcome.Broken(e, exchange.wasSent());
    }

    /** As by a dispatcher's cancelAll: that is respected. */
    private static boolean isCancelledByOthers(Call call, IOException failure) {
      return call.isCanceled() && !(failure instanceof InterruptedIOException);
    }

    private void end(Outcome outcome) {
      Watch watch = exchange.watch();
      if (watch.isOn()) {
        watch.attemptEnded(outcome.kind(exchange), outcome.thrown().orElse(null));
      }
      if (LOG.isDebugEnabled()) {
        LOG.debug(
            "{}: attempt {} ended in {}",
            exchange.endpoint(),
            exchange.attempts(),
            outcome.brief());
      }
      reply.accept(outcome);
    }

    private Outcome read(Call call, Response response) {
      @Nullable Outcome outcome = null;
      try {
        outcome =
            response.isSuccessful()
                ? new Outcome.Answered(
                    reader.read(response, exchange.endpoint(), exchange.attempts()))
                : refused(call, response);
        return outcome;
      } catch (IOException e) {
        return new Outcome.Broken(exchange.explained(e), true);
      } catch (TransportException e) {
        return brokenOff(e);
      } catch (RuntimeException | Error e) {
        return new Outcome.Failed(e);
      } finally {
        if (outcome == null) {
          response.close();
        }
      }
    }

    private Outcome refused(Call call, Response response) {
      ErrorReading read = ErrorReader.read(response, clock);
      IOException brokeOff = read.brokeOff();
      if (brokeOff != null && isGivenUp(call, brokeOff)) {
        return unanswered(call, brokeOff);
      }
      Request request = call.request();
      boolean isAtHome = exchange.route().home().holds(request.url());
      return new Outcome.Refused(
          read.error(), SentRequest.of(request, response, isAtHome), brokeOff);
    }

    /** Whether a body broke off because nobody waits for it any more. */
    private boolean isGivenUp(Call call, IOException brokeOff) {
      return exchange.isCancelled() || exchange.isOverdue() || isCancelledByOthers(call, brokeOff);
    }

    private Outcome brokenOff(TransportException e) {
      return e.getCause() instanceof IOException cause
          ? new Outcome.Broken(exchange.explained(cause), true)
          : new Outcome.Failed(e);
    }
  }
}
