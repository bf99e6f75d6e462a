package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

final class FakeZendeskExtensionTest {

  @Nested
  @ExtendWith(FakeZendeskExtension.class)
  final class OnAClass {

    @BeforeEach
    void seed(FakeZendesk fake) {
      fake.addTicket(Map.of());
    }

    @RepeatedTest(2)
    void eachTestHasAnAccountOfItsOwn(FakeZendesk fake) {
      assertThat(fake.ticketCount()).as("what BeforeEach added, once").isEqualTo(1);
      assertThat(Client.of(fake, "read").get("/api/v2/tickets").status()).isEqualTo(200);
    }
  }

  @Nested
  final class AsAField {

    @RegisterExtension
    final FakeZendeskExtension zendesk =
        new FakeZendeskExtension(FakeZendesk.builder().requestsPerMinute(1).tickets(3));

    @Test
    void itTakesOptions(FakeZendesk fake) {
      assertThat(fake.ticketCount()).isEqualTo(3);
      assertThat(Client.of(fake, "read").get("/api/v2/tickets").headers().get("X-Rate-Limit"))
          .isEqualTo("1");
    }
  }
}
