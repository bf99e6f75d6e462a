package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Calls that nobody answers, or whose caller is interrupted. */
final class NoAnswerTest extends HttpTest {

  @Test
  void aReadWithoutAnAnswerIsTriedAgain() {
    server.enqueue(noAnswer());
    enqueue(200);

    assertThat(patient().show(1)).isEqualTo(Map.of("a", "b"));
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aReadWhoseAnswerBreaksOffIsTriedAgain() {
    server.enqueue(
        new MockResponse.Builder()
            .body("{\"a\":\"" + "b".repeat(100_000) + "\"}")
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    enqueue(200);

    assertThat(patient().show(1)).isEqualTo(Map.of("a", "b"));
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aCreateWithoutAnAnswerIsSentOnce() {
    server.enqueue(noAnswer());
    enqueue(200);

    TransportException e =
        catchThrowableOfType(TransportException.class, () -> patient().create(body()));

    assertThat(e.attempts()).isEqualTo(1);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aCreateThatFoundNoServerIsTriedAgain() {
    PingApi client = patient();
    server.close();

    TransportException e =
        catchThrowableOfType(TransportException.class, () -> client.create(body()));

    assertThat(e.attempts()).isEqualTo(4);
    assertThat(time.waits()).hasSize(3);
  }

  @Test
  void aCreateWhoseRedirectLeadsNowhereIsSentOnce() {
    server.enqueue(answer(303, "Location", "http://localhost:1/gone"));
    enqueue(200);

    assertThatThrownBy(() -> patient().create(body())).isInstanceOf(TransportException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void anInterruptEndsTheWait() {
    enqueue(500, 200);
    time.onSleep(Thread.currentThread()::interrupt);

    TransportException e = catchThrowableOfType(TransportException.class, () -> patient().show(1));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e).hasMessageContaining("interrupted").hasMessageContaining("1 attempt");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void anInterruptedThreadSendsNothing() {
    enqueue(200);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> patient().show(1)).isInstanceOf(TransportException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aFailingInterceptorIsATransportException() {
    OkHttpClient failing =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw new IllegalStateException("on purpose");
                })
            .build();
    PingApi client = PingApiClient.create(account().okHttpClient(failing).build());

    TransportException e = catchThrowableOfType(TransportException.class, () -> client.show(1));

    assertThat(e.attempts()).isEqualTo(1);
    assertThat(e).hasRootCauseMessage("on purpose");
  }
}
