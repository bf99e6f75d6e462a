package dev.usher.generator.model;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.DurationText;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.diagnostic.Sited;
import java.time.Duration;
import java.util.Optional;

/** Decides how an endpoint is retried: the nearest of {@code @Retry} and {@code @NoRetry} holds. */
final class RetryResolver {

  RetryModel resolve(EndpointDeclaration endpoint) {
    return endpoint
        .nearestFirst()
        .flatMap(around -> retry(around).stream())
        .findFirst()
        .orElseGet(RetryModel.Inherited::new);
  }

  private static Optional<RetryModel> retry(Annotations around) {
    return around.has(AnnotationNames.NO_RETRY)
        ? Optional.of(new RetryModel.Never())
        : around.find(AnnotationNames.RETRY).map(RetryResolver::policy);
  }

  private static RetryModel policy(AnnotationDeclaration retry) {
    return new RetryModel.Policy(
        retry.integer("maxAttempts").map(Sited::value).orElseThrow(),
        retry.integers("on").stream().map(Sited::value).toList(),
        duration(retry, "initialDelay").orElseThrow(),
        duration(retry, "maxDelay").orElseThrow(),
        retry.decimal("multiplier").map(Sited::value).orElseThrow(),
        retry.constant("jitter").map(Sited::value).orElseThrow(),
        duration(retry, "deadline"));
  }

  private static Optional<Duration> duration(AnnotationDeclaration retry, String member) {
    return retry.text(member).map(Sited::value).flatMap(DurationText::parse);
  }
}
