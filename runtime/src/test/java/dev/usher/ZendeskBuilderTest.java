package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.usher.support.Product;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ZendeskBuilderTest {

  private static final Credentials CREDENTIALS = Credentials.oauthToken("s3cr3t");

  @Test
  void aSubdomainGivesTheAccountsAddress() {
    assertThat(Zendesk.builder().subdomain("Acme-2").credentials(CREDENTIALS).build())
        .hasToString("Zendesk[https://acme-2.zendesk.com/]");
  }

  @ParameterizedTest
  @CsvSource({
    "https://acme.zendesk.com, '.subdomain(\"acme\")'",
    "https://acme.zendesk.com/api/v2, '.subdomain(\"acme\")'",
    "acme.zendesk.com, '.subdomain(\"acme\")'",
    "acme.zendesk.com/agent, '.subdomain(\"acme\")'",
    "support.acme.com, '.baseUrl(\"https://support.acme.com/\")'",
    "https://support.acme.com/hc, '.baseUrl(\"https://support.acme.com/\")'",
    "'', is empty",
    "a b, letters",
    "acme/, letters",
    "-acme, letters",
    "acme@evil, letters",
    "évil, letters",
  })
  void whatIsNoSubdomainIsRefusedWithTheMend(String subdomain, String mend) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Zendesk.builder().subdomain(subdomain))
        .withMessageContaining(mend);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://acme.zendesk.com", "https://proxy.acme.com:8443/zendesk", "http://localhost:8080",
        "http://127.0.0.1:8080/", "http://[::1]:8080/", "http://127.8.9.1/"
      })
  void aBaseUrlIsHttpsOrThisMachine(String url) {
    assertThat(Zendesk.builder().baseUrl(url).credentials(CREDENTIALS).build().toString())
        .startsWith("Zendesk[" + url)
        .endsWith("/]");
  }

  @ParameterizedTest
  @CsvSource({
    "http://acme.zendesk.com, '.baseUrl(\"https://acme.zendesk.com/\")'",
    "http://localhost.evil.com/, plain http",
    "http://127.0.0.1.evil.com/, plain http",
    "acme.zendesk.com, absolute https URL",
    "'', is empty",
    "ftp://acme.zendesk.com, absolute https URL",
    "https://acme.zendesk.com/?a=b, no query",
    "https://acme.zendesk.com/#a, no fragment",
    "https://acme.zendesk.com/api/v2, '.baseUrl(\"https://acme.zendesk.com/\")'",
    "https://jo:s3cr3t@acme.zendesk.com/, give them as credentials",
  })
  void anotherBaseUrlIsRefusedWithTheMend(String url, String mend) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Zendesk.builder().baseUrl(url))
        .withMessageContaining(mend)
        .withMessageNotContaining("s3cr3t");
  }

  /** What a variable gives that nobody set. */
  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedAsEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Zendesk.builder().subdomain(null))
        .withMessage("the subdomain is empty; is the variable set that it comes from?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Zendesk.builder().baseUrl(null))
        .withMessage("the baseUrl is empty; is the variable set that it comes from?");
  }

  @Test
  void anAccountIsNeeded() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Zendesk.builder().credentials(CREDENTIALS).build())
        .withMessageContaining(".subdomain(\"acme\")");
  }

  @Test
  void oneAccountIsEnough() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Zendesk.builder()
                    .subdomain("acme")
                    .baseUrl("http://localhost")
                    .credentials(CREDENTIALS)
                    .build())
        .withMessageContaining("keep one");
  }

  @Test
  void credentialsAreNeeded() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Zendesk.builder().subdomain("acme").build())
        .withMessageContaining("Credentials.oauthToken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "ä"})
  void aUserAgentIsPrintable(String userAgent) {
    assertThatIllegalArgumentException().isThrownBy(() -> Zendesk.builder().userAgent(userAgent));
  }

  @Test
  void aBaseUrlHasAllProducts() {
    assertThat(Account.of("acme").base(Product.TALK)).hasToString("https://acme.zendesk.com/");
    Account fake = Account.at(Account.checkedBaseUrl("http://localhost:1"));
    assertThat(fake.base(Product.SELL)).hasToString("http://localhost:1/");
  }

  @Test
  void closingLeavesTheUsersOkHttpAlone() {
    OkHttpClient own = new OkHttpClient();
    Zendesk zendesk =
        Zendesk.builder().subdomain("acme").credentials(CREDENTIALS).okHttpClient(own).build();

    zendesk.close();
    zendesk.close();

    assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
    own.dispatcher().executorService().shutdown();
  }

  @Test
  void closingEndsTheAccountsOwnOkHttp() {
    OkHttpLease lease = OkHttpLease.of(null);

    lease.close();

    assertThat(lease.client().dispatcher().executorService().isShutdown()).isTrue();
    assertThat(lease.client().dispatcher().getMaxRequestsPerHost()).isEqualTo(64);
  }

  @Test
  void aClientOfSellIsRefusedWhereTheAccountIsASubdomain() {
    Zendesk zendesk =
        Zendesk.builder().subdomain("acme").credentials(Credentials.oauthToken("t")).build();

    assertThatIllegalStateException()
        .isThrownBy(() -> zendesk.bind(PingApi.class, Product.SELL))
        .withMessageContaining("own token")
        .withMessageContaining(".baseUrl(\"https://api.getbase.com/\")");
  }
}
