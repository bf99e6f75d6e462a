package dev.usher.diagnosis;

import dev.usher.ApiError;
import dev.usher.Diagnosis;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the concerns of a status, the narrower before the wider. */
public final class Diagnostician {

  private static final List<Concern> FIRST = List.of(new FieldConcern(), new KnownCodes());
  private static final List<Concern> ODD = List.of(new DroppedConcern(), new StrangerConcern());

  private Diagnostician() {}

  /**
   * What is likely wrong with a call that got {@code error}.
   *
   * @param error the answer
   * @param call the call, where it is known
   */
  public static Diagnosis diagnose(ApiError error, @Nullable CallFacts call) {
    Facts facts = new Facts(error, call);
    Findings findings = new Findings();
    Stream.of(FIRST, concerns(error.status()), ODD, List.of(new Fallback()))
        .flatMap(List::stream)
        .forEach(concern -> concern.look(facts, findings));
    return findings.diagnosis();
  }

  /**
   * What is odd about an answer that is no error: mostly nothing.
   *
   * @param answer the answer, read as if it were one
   */
  public static List<Diagnosis.Cause> oddities(ApiError answer) {
    Findings findings = new Findings();
    ODD.forEach(concern -> concern.look(new Facts(answer, null), findings));
    return findings.areNone() ? List.of() : findings.diagnosis().causes();
  }

  private static List<Concern> concerns(int status) {
    return switch (status) {
      case 400 -> List.of(new PagingConcern(), new RequestConcern());
      case 401 -> List.of(new CredentialConcern());
      case 403 -> List.of(new ScopeConcern(), new AccessConcern(), new PlanConcern());
      case 404 -> List.of(new PlaceConcern());
      case 409 -> List.of(new ConflictConcern());
      case 422 -> List.of(new PagingConcern(), new RuleConcern());
      case 429 -> List.of(new LimitConcern());
      default ->
          List.of(
              status >= 300 && status <= 399
                  ? new RedirectConcern()
                  : status >= 500 && status <= 599 ? new ServerConcern() : new RefusalConcern());
    };
  }
}
