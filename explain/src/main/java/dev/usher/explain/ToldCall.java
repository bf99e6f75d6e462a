package dev.usher.explain;

import dev.usher.Scopes;
import dev.usher.diagnosis.CallFacts;
import dev.usher.diagnosis.Caller;
import dev.usher.diagnosis.SentRequest;
import dev.usher.diagnosis.Target;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What the arguments and the answer tell of the call. */
final class ToldCall {

  private ToldCall() {}

  /** The facts of the call; null where nothing is told of it. */
  static @Nullable CallFacts of(Options options, SavedAnswer answer) {
    if (!options.tellOfTheCall()) {
      return null;
    }
    @Nullable Scopes scopes = options.scopes();
    return new CallFacts(
        Caller.of("told", Optional.ofNullable(scopes)),
        Target.of(List.of(), null),
        SentRequest.told(
            options.method(), options.url(), options.credential(), answered(options, answer)));
  }

  /** The host that the last redirect led to. */
  private static @Nullable String answered(Options options, SavedAnswer answer) {
    @Nullable HttpUrl place = options.url();
    boolean isLed = false;
    for (Head head : answer.earlier()) {
      @Nullable String location = head.headers().get("Location");
      if (place != null && location != null) {
        place = place.resolve(location);
        isLed = true;
      }
    }
    return isLed && place != null ? place.host() : null;
  }

  /** The host of a URL, which is all that is told of it: the rest may be secret. */
  static Optional<String> host(String url) {
    return Optional.ofNullable(HttpUrl.parse(url)).map(HttpUrl::host);
  }
}
