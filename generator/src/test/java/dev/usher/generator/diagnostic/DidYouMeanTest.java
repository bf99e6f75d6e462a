package dev.usher.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DidYouMeanTest {

  @Test
  void caseAndPunctuationDoNotCount() {
    assertThat(DidYouMean.among(List.of("user_id", "ticket_id"), "ticketId")).hasValue("ticket_id");
  }

  @Test
  void aSlipOfTheFingersIsForgiven() {
    assertThat(DidYouMean.among(List.of("tickets", "users"), "tikcets")).hasValue("tickets");
    assertThat(DidYouMean.among(List.of("id"), "ids")).hasValue("id");
  }

  @Test
  void theNearestOfSeveralIsMeant() {
    assertThat(DidYouMean.among(List.of("commenter", "comment"), "coment")).hasValue("comment");
  }

  @Test
  void whatIsFarIsNotMeant() {
    assertThat(DidYouMean.among(List.of("users", "b"), "tickets")).isEmpty();
    assertThat(DidYouMean.among(List.of("b"), "a")).isEmpty();
    assertThat(DidYouMean.among(List.of(), "tickets")).isEmpty();
  }
}
