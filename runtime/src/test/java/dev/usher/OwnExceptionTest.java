package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.ErrorRule;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

/** What an exception of the user's own, made of the answer alone, knows of its call. */
final class OwnExceptionTest extends HttpTest {

  private static final ApiError ERROR = ApiError.of(500, "E500", null);

  private static final class Mine extends ApiException {
    private static final long serialVersionUID = 1L;

    Mine(ApiError error) {
      super(error);
    }
  }

  private static final class Told extends ApiException {
    private static final long serialVersionUID = 1L;

    Told(ApiError error) {
      super(error, "told", 7);
    }
  }

  @Test
  void itTellsEndpointAndAttemptsOfTheCallThatThrewIt() {
    enqueue(500, 500, 500);

    Mine thrown = catchThrowableOfType(Mine.class, () -> call(ErrorRule.onStatus(500, Mine::new)));

    assertThat(server.getRequestCount()).isEqualTo(3);
    assertThat(thrown.attempts()).isEqualTo(3);
    assertThat(thrown.endpoint()).isEqualTo("PingApi.show");
    assertThat(thrown)
        .hasMessageStartingWith("PingApi.show: refused with 500 E500; 3 attempts;")
        .hasMessageEndingWith("; not tried again: all 3 attempts are used up");
  }

  @Test
  void aCallThatWasAnsweredAtOnceIsToldToo() {
    enqueue(404);

    Mine thrown = catchThrowableOfType(Mine.class, () -> call(ErrorRule.otherwise(Mine::new)));

    assertThat(thrown.attempts()).isEqualTo(1);
    assertThat(thrown.endpoint()).isEqualTo("PingApi.show");
  }

  @Test
  void whatItWasMadeOfItKeeps() {
    enqueue(500, 500, 500);

    Told thrown = catchThrowableOfType(Told.class, () -> call(ErrorRule.onStatus(500, Told::new)));

    assertThat(thrown.attempts()).isEqualTo(7);
    assertThat(thrown.endpoint()).isEqualTo("told");
  }

  @Test
  void oneThatNoClientThrewKnowsNoEndpointAndOneAttempt() {
    Mine made = new Mine(ERROR);

    assertThat(made.attempts()).isEqualTo(1);
    assertThat(made.endpoint()).isEmpty();
    assertThat(made).hasMessageStartingWith("Refused with 500 E500; 1 attempt;");
  }

  private void call(ErrorRule rule) {
    Binding binding =
        account()
            .retryPolicy(policy().maxAttempts(3).build())
            .build()
            .bind(PingApi.class, Product.SUPPORT);
    Operation<Void> show =
        binding.operation(
            Endpoint.of("PingApi.show", "GET", "api/v2/pings").failsWith(rule),
            ResponseType.nothing());
    show.call(new Request.Builder().url(server.url("/api/v2/pings")).build());
  }
}
