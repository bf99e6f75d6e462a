package dev.usher.limit;

import dev.usher.EndpointInfo;
import dev.usher.Plan;
import dev.usher.Priority;
import dev.usher.RateLimiter.Bucket;
import dev.usher.RateLimiter.Claim;
import dev.usher.pipeline.Claims;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Which limits the endpoints of an interface draw on. Immutable. */
public final class Catalogue {

  private final String account;
  private final String product;
  private final @Nullable Plan plan;

  private Catalogue(String account, String product, @Nullable Plan plan) {
    this.account = account;
    this.product = product;
    this.plan = plan;
  }

  /**
   * The limits of an account.
   *
   * @param base where the account is
   * @param product the name of the product of the interface
   * @param plan the account's plan; null where it is not known
   */
  public static Catalogue of(HttpUrl base, String product, @Nullable Plan plan) {
    return new Catalogue(base.host() + ":" + base.port(), product, plan);
  }

  /** What the requests of an endpoint draw on. */
  public Claims claims(EndpointInfo endpoint) {
    List<String> declared = Paths.of(endpoint.path());
    boolean isOpen = declared.isEmpty();
    List<Rule> rules =
        Rules.all().stream()
            .filter(rule -> isOpen || Paths.isApi(declared))
            .filter(rule -> rule.mayApply(endpoint.method(), Paths.resource(declared)))
            .toList();
    String operation = endpoint.method() + " " + (isOpen ? endpoint.name() : endpoint.path());
    Bucket main = Family.of(product, plan, declared);
    return new OfEndpoint(operation, isOpen, rules, List.of(main));
  }

  /** What is known before a request is there, and what only the request tells. */
  private final class OfEndpoint implements Claims {
    private final String operation;
    private final boolean isOpen;
    private final List<Rule> rules;
    private final List<Bucket> usual;
    private final Claim interactive;
    private final Claim bulk;

    OfEndpoint(String operation, boolean isOpen, List<Rule> rules, List<Bucket> usual) {
      this.operation = operation;
      this.isOpen = isOpen;
      this.rules = rules;
      this.usual = usual;
      this.interactive = new Claim(account, operation, usual, Priority.INTERACTIVE, 1, null);
      this.bulk = new Claim(account, operation, usual, Priority.BULK, 1, null);
    }

    @Override
    public Claim of(Request request, Priority priority, int attempt, @Nullable Duration patience) {
      List<Bucket> buckets = isOpen || !rules.isEmpty() ? buckets(request) : usual;
      if (attempt == 1 && patience == null && buckets == usual) {
        return priority == Priority.BULK ? bulk : interactive;
      }
      return new Claim(account, operation, buckets, priority, attempt, patience);
    }

    private List<Bucket> buckets(Request request) {
      List<String> segments = Paths.of(request.url());
      List<Bucket> buckets = new ArrayList<>(usual);
      if (isOpen) {
        buckets.set(0, Family.of(product, plan, segments));
      }
      for (Rule rule : rules) {
        rule.bucket(Paths.resource(segments), request.url(), plan == Plan.HIGH_VOLUME)
            .filter(bucket -> !buckets.contains(bucket))
            .ifPresent(buckets::add);
      }
      return buckets.equals(usual) ? usual : buckets;
    }
  }
}
