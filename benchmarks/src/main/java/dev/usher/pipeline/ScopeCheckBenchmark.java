package dev.usher.pipeline;

import dev.usher.CallOptions;
import dev.usher.EndpointInfo;
import dev.usher.RetryPolicy;
import dev.usher.ScopeCheck;
import dev.usher.Scopes;
import dev.usher.limit.Catalogue;
import dev.usher.watch.Listeners;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the check of scopes adds to a call. It stands in the package of what it measures, which is
 * open to nobody else.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScopeCheckBenchmark {

  /** What is known of the token. */
  public enum Token {
    /** Nothing: there is no check. */
    UNKNOWN("", ""),
    /** It reaches the endpoint. */
    WITHIN_REACH("tickets:read users:read", ""),
    /** It reaches the endpoint, though Zendesk granted less than it was told to hold. */
    NARROWED("tickets:read users:read", "tickets:read"),
    /** It does not reach the endpoint, and that was said. */
    OUT_OF_REACH("users:read", "");

    private final String told;
    private final String granted;

    Token(String told, String granted) {
      this.told = told;
      this.granted = granted;
    }

    HeldScopes held() {
      HeldScopes held = new HeldScopes(scopes(told));
      scopes(granted).ifPresent(held::granted);
      return held;
    }

    private static Optional<Scopes> scopes(String text) {
      return text.isEmpty() ? Optional.empty() : Optional.of(Scopes.of(text.split(" ", -1)));
    }
  }

  /** The token. */
  @Param public Token token = Token.UNKNOWN;

  private final HttpUrl base = HttpUrl.get("https://acme.zendesk.com/");
  private final EndpointInfo info =
      new EndpointInfo("TicketsApi.show", "GET", "api/v2/tickets/{id}");
  private final Route route =
      new Route(
          info,
          Origin.of(base),
          List.of("tickets:read"),
          false,
          false,
          RetryPolicy.defaults(),
          Catalogue.of(base, "SUPPORT", null).claims(info));
  private final Request request =
      new Request.Builder().url("https://acme.zendesk.com/api/v2/tickets/1").build();
  private final Exchange exchange =
      new BlockingExchange(
          route,
          CallOptions.none(),
          new SystemTime(),
          new Listeners(List.of(), System::nanoTime).watch(route.info()));
  private long sent;
  private Channel channel = this::count;

  private void count(Exchange ignored, Request alsoIgnored, Reply unused) {
    sent++;
  }

  /** Makes the channel; one call out of reach logs its warning. */
  @Setup
  public void connect() {
    channel = ScopeChannel.create(this::count, route, token.held(), ScopeCheck.WARN);
    channel.send(exchange, request, exchange);
  }

  /** One call, as far as it is the check's. */
  @Benchmark
  public long check() {
    channel.send(exchange, request, exchange);
    return sent;
  }
}
