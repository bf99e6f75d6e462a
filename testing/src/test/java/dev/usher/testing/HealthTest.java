package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.Credentials;
import dev.usher.HealthReport;
import dev.usher.HealthReport.Finding;
import dev.usher.HealthReport.Level;
import dev.usher.RetryPolicy;
import dev.usher.Zendesk;
import java.io.IOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a start-up check finds. */
final class HealthTest {

  private final FakeZendesk fake = FakeZendesk.start();

  @AfterEach
  void stop() {
    fake.close();
  }

  private HealthReport report(Credentials credentials) {
    try (Zendesk zendesk = fake.zendeskBuilder().credentials(credentials).build()) {
      return zendesk.verify();
    }
  }

  private static Finding last(HealthReport report) {
    return report.findings().get(report.findings().size() - 1);
  }

  @Test
  void allIsWellWithAnAgentWhoseTokenHoldsWhatIsNeeded() {
    try (Zendesk zendesk = fake.zendesk("users:read", "tickets:read")) {
      HealthReport report = zendesk.verify("tickets:read");

      assertThat(report.findings()).extracting(Finding::level).containsOnly(Level.OK);
      assertThat(report.findings())
          .extracting(Finding::check)
          .containsExactly("account", "user", "role", "scopes");
      assertThat(report.isHealthy()).isTrue();
    }
  }

  @Test
  void scopesThatTheTokenLacksFailWithTheMend() {
    try (Zendesk zendesk = fake.zendesk("users:read")) {
      HealthReport report = zendesk.verify("tickets:write");

      assertThat(report.isHealthy()).isFalse();
      assertThat(report.toString())
          .contains("FAILED  scopes: the token lacks tickets:write")
          .endsWith("\n        mend: get a token with tickets:write");
    }
  }

  @Test
  void aTokenThatMayNotReadItsUserIsAWarningAndItsScopesAreCheckedAllTheSame() {
    try (Zendesk zendesk = fake.zendesk("tickets:read")) {
      HealthReport report = zendesk.verify("tickets:read");

      assertThat(report.findings())
          .extracting(Finding::level)
          .containsExactly(Level.OK, Level.WARNING, Level.OK);
      assertThat(report.toString()).contains("users:read");
    }
  }

  @Test
  void theAnonymousUserIsNoUserAlthoughZendeskAnswers200() {
    OkHttpClient stripping =
        new OkHttpClient.Builder()
            .addNetworkInterceptor(
                chain ->
                    chain.proceed(
                        chain.request().newBuilder().removeHeader("Authorization").build()))
            .build();
    try (Zendesk zendesk = fake.zendeskBuilder("read").okHttpClient(stripping).build()) {
      Finding finding = last(zendesk.verify());

      assertThat(finding.level()).isEqualTo(Level.FAILED);
      assertThat(finding.summary()).contains("anonymous user");
      assertThat(finding.mend()).contains("Authorization");
    }
  }

  @Test
  void anUnknownTokenFailsAtTheUserAndIsNotQuoted() {
    HealthReport report = report(Credentials.oauthToken("s3cr3t-t0ken"));

    assertThat(last(report).check()).isEqualTo("user");
    assertThat(last(report).level()).isEqualTo(Level.FAILED);
    assertThat(report.toString()).contains("mend:").doesNotContain("s3cr3t");
  }

  @Test
  void anAccountThatDoesNotExistIsToldAsSuch() {
    fake.on("GET", "/api/v2/users/me")
        .failAlways(
            Faults.answer(
                404,
                "application/json",
                "{\"error\":{\"title\":\"No help desk at acme.zendesk.com\",\"message\":\"\"}}"));

    HealthReport report = report(Credentials.oauthToken(fake.token("read")));

    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.summary()).contains("no Zendesk account");
              assertThat(finding.mend()).contains("subdomain");
            });
  }

  @ParameterizedTest
  @CsvSource({"dns, check the subdomain", "tls, certificates", "connect, firewall"})
  void aHostThatCannotBeReachedFailsWithTheMendOfItsCause(String kind, String mend) {
    OkHttpClient broken =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw failure(kind);
                })
            .build();
    try (Zendesk zendesk =
        fake.zendeskBuilder("read")
            .okHttpClient(broken)
            .retryPolicy(RetryPolicy.builder().maxAttempts(1).build())
            .build()) {
      Finding finding = last(zendesk.verify());

      assertThat(finding.check()).isEqualTo("account");
      assertThat(finding.mend()).contains(mend);
    }
  }

  private static IOException failure(String kind) {
    return switch (kind) {
      case "dns" -> new UnknownHostException("acme.zendesk.com");
      case "tls" -> new SSLHandshakeException("no trust");
      default -> new IOException("refused");
    };
  }
}
