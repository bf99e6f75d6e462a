package dev.usher.diagnosis;

/** {@code X-Zendesk-API-Warn}: parameters that Zendesk dropped without a word in the body. */
final class DroppedConcern implements Concern {

  @Override
  public void look(Facts facts, Findings findings) {
    facts
        .header("X-Zendesk-API-Warn")
        .ifPresent(
            warning ->
                findings.shown(
                    "Zendesk dropped parameters that it does not take",
                    "the header X-Zendesk-API-Warn says " + Quote.of(warning),
                    "leave out what stands under unpermitted_keys, and change what stands under"
                        + " invalid_values"));
  }
}
