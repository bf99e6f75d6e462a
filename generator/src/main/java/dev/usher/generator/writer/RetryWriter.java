package dev.usher.generator.writer;

import com.palantir.javapoet.CodeBlock;
import dev.usher.generator.model.RetryModel;
import dev.usher.generator.model.RetryModel.Policy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The retry rules of an endpoint as an expression: what differs from the defaults, and no more. */
final class RetryWriter {
  /** The defaults of {@code @Retry}, which are those of {@code RetryPolicy.builder()} too. */
  static final Policy DEFAULTS =
      new Policy(
          4,
          List.of(429, 500, 502, 503, 504),
          Duration.ofMillis(250),
          Duration.ofSeconds(30),
          2,
          "FULL",
          Optional.empty());

  private RetryWriter() {}

  /**
   * The wither of {@code Endpoint} that sets {@code retry}; nothing where the account's own rules
   * apply.
   */
  static CodeBlock write(RetryModel retry) {
    return retry.match(
        inherited -> CodeBlock.of(""),
        never -> CodeBlock.of(".retries($T.never())", RuntimeNames.RETRY_POLICY),
        policy -> CodeBlock.of(".retries($L)", expression(policy)));
  }

  private static CodeBlock expression(Policy policy) {
    if (policy.equals(DEFAULTS)) {
      return CodeBlock.of("$T.defaults()", RuntimeNames.RETRY_POLICY);
    }
    CodeBlock.Builder chain = CodeBlock.builder().add("$T.builder()", RuntimeNames.RETRY_POLICY);
    if (policy.maxAttempts() != DEFAULTS.maxAttempts()) {
      chain.add(".maxAttempts($L)", policy.maxAttempts());
    }
    if (!policy.on().equals(DEFAULTS.on())) {
      chain.add(
          ".on($L)", policy.on().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    if (!policy.initialDelay().equals(DEFAULTS.initialDelay())) {
      chain.add(".initialDelay($L)", duration(policy.initialDelay()));
    }
    if (!policy.maxDelay().equals(DEFAULTS.maxDelay())) {
      chain.add(".maxDelay($L)", duration(policy.maxDelay()));
    }
    if (policy.multiplier() != DEFAULTS.multiplier()) {
      chain.add(".multiplier($L)", multiplier(policy.multiplier()));
    }
    if (!policy.jitter().equals(DEFAULTS.jitter())) {
      chain.add(".jitter($T.$L)", RuntimeNames.JITTER, policy.jitter());
    }
    policy.deadline().ifPresent(deadline -> chain.add(".deadline($L)", duration(deadline)));
    return chain.add(".build()").build();
  }

  private static CodeBlock duration(Duration duration) {
    if (duration.toMillis() % 1000 != 0) {
      return CodeBlock.of("$T.ofMillis($L)", Duration.class, duration.toMillis());
    }
    if (duration.toSeconds() % 60 != 0 || duration.isZero()) {
      return CodeBlock.of("$T.ofSeconds($L)", Duration.class, duration.toSeconds());
    }
    return CodeBlock.of("$T.ofMinutes($L)", Duration.class, duration.toMinutes());
  }

  private static String multiplier(double multiplier) {
    return multiplier == Math.rint(multiplier) && Math.abs(multiplier) < 1e6
        ? String.valueOf((long) multiplier)
        : String.valueOf(multiplier);
  }
}
