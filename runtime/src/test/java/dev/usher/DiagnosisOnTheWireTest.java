package dev.usher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.ErrorRule;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import dev.usher.support.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.CompletionException;
import mockwebserver3.MockResponse;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

/** What an exception that a client throws knows of its call. */
final class DiagnosisOnTheWireTest extends HttpTest {

  private static final String NAMED =
      "{\"error\":\"Forbidden\",\"description\":\"You are missing the following required scopes:"
          + " pings:write\"}";

  private PingApi reader() {
    return PingApiClient.create(
        account()
            .credentials(Credentials.oauthToken(SECRET, "pings:read"))
            .scopeCheck(ScopeCheck.OFF)
            .build());
  }

  private void refuse(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  @Test
  void aMissingScopeIsComparedWithWhatIsHeld() {
    refuse(403, NAMED);

    ForbiddenException thrown =
        catchThrowableOfType(ForbiddenException.class, () -> reader().create(body()));

    assertThat(thrown.diagnosis().likeliest().evidence())
        .isEqualTo("Zendesk names what is missing; the token was given as holding pings:read");
    assertThat(thrown)
        .hasMessageEndingWith("; 1 attempt; likely cause: the token lacks the scope pings:write");
  }

  @Test
  void whatTheEndpointDeclaresIsKnownWhereZendeskNamesNothing() {
    refuse(403, "{\"error\":\"Forbidden\"}");

    ForbiddenException thrown =
        catchThrowableOfType(ForbiddenException.class, () -> reader().create(body()));

    assertThat(thrown.diagnosis().likeliest().evidence())
        .isEqualTo("the endpoint declares pings:write, the token was given as holding pings:read");
  }

  @Test
  void theCommandRepeatsTheCall() {
    refuse(422, "{}");

    UnprocessableEntityException thrown =
        catchThrowableOfType(
            UnprocessableEntityException.class,
            () ->
                client()
                    .createOnce(
                        body(),
                        CallOptions.builder()
                            .idempotencyKey("order-42")
                            .header("X-Key", SECRET)
                            .build()));

    assertThat(thrown.curl())
        .isEqualTo(
            """
            # the body is not kept: write it to body.json first
            # headers left out: X-Key
            curl -i -X POST '%s' \\
              -H "Authorization: Bearer $ZENDESK_TOKEN" \\
              -H 'Accept: application/json' \\
              -H 'Idempotency-Key: order-42' \\
              -H 'Content-Type: application/json; charset=utf-8' \\
              --data-binary @body.json"""
                .formatted(server.url("/api/v2/pings")));
  }

  @Test
  void anAsynchronousCallIsKnownToo() {
    refuse(404, "{\"error\":\"RecordNotFound\"}");

    CompletionException thrown =
        catchThrowableOfType(CompletionException.class, () -> client().showAsync(7).join());

    assertThat(thrown.getCause())
        .isInstanceOfSatisfying(
            NotFoundException.class,
            cause -> {
              assertThat(cause.curl()).contains("/api/v2/pings/7");
              assertThat(cause.diagnosis().likeliest().evidence())
                  .endsWith("called was GET /api/v2/pings/7");
            });
  }

  @Test
  void whatIsKnownOfTheCallSurvivesSerializationWithoutASecret() throws Exception {
    refuse(401, "{\"error\":\"invalid_token\"}");
    CallOptions options = CallOptions.builder().header("X-Key", SECRET).build();

    UnauthorizedException thrown =
        catchThrowableOfType(UnauthorizedException.class, () -> client().show(7, options));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }

    assertThat(bytes.toString(ISO_8859_1)).doesNotContain(SECRET);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject())
          .isInstanceOfSatisfying(
              UnauthorizedException.class,
              read -> {
                assertThat(read.diagnosis()).isEqualTo(thrown.diagnosis());
                assertThat(read.curl()).isEqualTo(thrown.curl()).contains("/api/v2/pings/7");
                assertThat(read).hasMessage(thrown.getMessage());
              });
    }
  }

  @Test
  void aCallToAnotherHostIsSaidToCarryNoCredential() {
    refuse(401, "");
    String elsewhere = server.url("/x").newBuilder().host("127.0.0.1").build().toString();

    UnauthorizedException thrown =
        catchThrowableOfType(UnauthorizedException.class, () -> client().at(elsewhere));

    assertThat(thrown.diagnosis().likeliest().evidence()).contains("own host only");
    assertThat(thrown.curl()).doesNotContain("Authorization");
  }

  @Test
  void anExceptionOfTheUsersOwnKnowsTheCallToo() {
    refuse(403, "{\"error\":{\"title\":\"Forbidden\",\"message\":\"no\"}}");
    Binding binding = account().build().bind(PingApi.class, Product.SUPPORT);
    Endpoint endpoint =
        Endpoint.of("PingApi.show", "GET", "api/v2/pings")
            .role(Role.END_USER)
            .failsWith(ErrorRule.onStatus(403, OwnException::new));
    Operation<Void> show = binding.operation(endpoint, ResponseType.nothing());

    OwnException thrown =
        catchThrowableOfType(
            OwnException.class,
            () -> show.call(new Request.Builder().url(server.url("/api/v2/pings")).build()));

    assertThat(thrown.diagnosis().likeliest().summary()).endsWith("the least is end user");
    assertThat(thrown.curl()).startsWith("curl -i '");
  }

  @Test
  void anExceptionThatNoClientThrewIsDiagnosedFromItsAnswer() {
    ApiError error = ApiError.of(403, "Forbidden", null);

    OwnException thrown = new OwnException(error);

    assertThat(thrown.diagnosis()).isEqualTo(new ForbiddenException(error, "A.b", 1).diagnosis());
    assertThat(thrown.curl()).startsWith("# the request is not known");
  }

  private static final class OwnException extends ApiException {
    private static final long serialVersionUID = 1L;

    OwnException(ApiError error) {
      super(error);
    }
  }
}
