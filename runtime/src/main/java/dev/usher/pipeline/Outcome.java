package dev.usher.pipeline;

import dev.usher.ApiError;
import dev.usher.CallOutcome;
import dev.usher.DeadlineExceededException;
import dev.usher.MalformedResponseException;
import dev.usher.TransportException;
import dev.usher.diagnosis.SentRequest;
import dev.usher.retry.Failure;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a call, or one attempt of it, ended. */
public sealed interface Outcome {

  /** How it failed in a way that another attempt might mend; empty where it did not. */
  default Optional<Failure> failure() {
    return Optional.empty();
  }

  /** What listeners are told of it, be it the outcome of {@code exchange} or of an attempt. */
  CallOutcome kind(Exchange exchange);

  /** What was thrown; empty where there was an answer that could be read. */
  default Optional<Throwable> thrown() {
    return Optional.empty();
  }

  /** The outcome in a few words, for logs: nothing that came over the network but the status. */
  String brief();

  /**
   * Tells {@code cases} which of the outcomes of {@code exchange} this is.
   *
   * @throws Exception what {@code cases} throws
   */
  <R extends @Nullable Object> R match(Cases<R> cases, Exchange exchange) throws Exception;

  /**
   * An answer within 2xx, read.
   *
   * @param value what it was decoded to
   */
  record Answered(@Nullable Object value) implements Outcome {
    @Override
    public CallOutcome kind(Exchange exchange) {
      return CallOutcome.SUCCEEDED;
    }

    @Override
    public String brief() {
      return "an answer within 2xx";
    }

    @Override
    public <R extends @Nullable Object> R match(Cases<R> cases, Exchange exchange) {
      return cases.answered(value);
    }
  }

  /**
   * An answer outside 2xx.
   *
   * @param error what it said
   * @param sent what it is the answer to
   * @param brokeOff what broke its body off; null where nothing did
   */
  record Refused(ApiError error, SentRequest sent, @Nullable IOException brokeOff)
      implements Outcome {
    @Override
    public Optional<Failure> failure() {
      return Optional.of(
          new Failure.Answer(
              error.status(),
              Optional.ofNullable(error.retryAfter()),
              sent.redirected(),
              error.code()));
    }

    @Override
    public CallOutcome kind(Exchange exchange) {
      return CallOutcome.REFUSED;
    }

    @Override
    public String brief() {
      return "status " + error.status();
    }

    @Override
    public <R extends @Nullable Object> R match(Cases<R> cases, Exchange exchange)
        throws Exception {
      return cases.refused(this, exchange);
    }
  }

  /**
   * No answer, or one that broke off.
   *
   * @param cause what was reported
   * @param sent whether the request may have gone out
   */
  record Broken(IOException cause, boolean sent) implements Outcome {
    @Override
    public Optional<Failure> failure() {
      return Optional.of(new Failure.NoAnswer(cause, sent));
    }

    @Override
    public CallOutcome kind(Exchange exchange) {
      if (exchange.isCancelled()) {
        return CallOutcome.CANCELLED;
      }
      return exchange.isOutOfTime() ? CallOutcome.DEADLINE_EXCEEDED : CallOutcome.NO_ANSWER;
    }

    @Override
    public Optional<Throwable> thrown() {
      return Optional.of(cause);
    }

    @Override
    public String brief() {
      return cause.getClass().getSimpleName();
    }

    @Override
    public <R extends @Nullable Object> R match(Cases<R> cases, Exchange exchange)
        throws Exception {
      return cases.broken(cause, exchange);
    }
  }

  /**
   * Something that no other attempt would mend: nothing was sent, or the answer cannot be decoded.
   *
   * @param cause what the caller gets
   */
  record Failed(Throwable cause) implements Outcome {
    @Override
    public CallOutcome kind(Exchange exchange) {
      if (cause instanceof DeadlineExceededException) {
        return CallOutcome.DEADLINE_EXCEEDED;
      }
      if (cause instanceof TransportException) {
        if (exchange.isCancelled()) {
          return CallOutcome.CANCELLED;
        }
        return exchange.attempts() == 0 ? CallOutcome.NOT_SENT : CallOutcome.NO_ANSWER;
      }
      return cause instanceof MalformedResponseException || exchange.wasSent()
          ? CallOutcome.MALFORMED
          : CallOutcome.NOT_SENT;
    }

    @Override
    public String brief() {
      return cause.getClass().getSimpleName();
    }

    @Override
    public Optional<Throwable> thrown() {
      return Optional.of(cause);
    }

    @Override
    public <R extends @Nullable Object> R match(Cases<R> cases, Exchange exchange)
        throws Exception {
      return cases.failed(cause);
    }
  }

  /**
   * One method per outcome.
   *
   * @param <R> what the outcomes become
   */
  interface Cases<R extends @Nullable Object> {

    /** For {@link Answered}. */
    R answered(@Nullable Object value);

    /** For {@link Refused}. */
    R refused(Refused refused, Exchange exchange) throws Exception;

    /** For {@link Broken}. */
    R broken(IOException cause, Exchange exchange) throws Exception;

    /** For {@link Failed}. */
    R failed(Throwable cause) throws Exception;
  }
}
