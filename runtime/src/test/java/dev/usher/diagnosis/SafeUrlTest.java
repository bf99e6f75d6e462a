package dev.usher.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

  private static final String HOST = "https://acme.zendesk.com/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/v2/tickets/1",
        "api/v2/search?query=requester:jo@acme.com&page=2",
        "api/v2/tickets?page[size]=100&page[after]=eyJvIjoibmljZV9pZCIsInYiOiJhV1lCQUFBQUFBQUEifQ",
        "api/v2/incremental/tickets/cursor?cursor=0123456789abcdefghijABCDEFGHIJ0123456789",
        "api/v2/job_statuses/V3-ffeda191e5930dbdd60038ab658da2bf",
        "api/v2/job_statuses/14b1939441cb2e96d0c0835ede22ce03",
        "api/v2/users?ids=1,2,3&external_id=6d0f0a63-5c39-4a53-9d3c-3a7c1d0c8f11",
        "api/v2/uploads?filename=a.png",
        "api/v2/tickets?a&b=",
      })
  void whatIsNoSecretStaysByteForByte(String path) {
    assertThat(SafeUrl.of(HttpUrl.get(HOST + path))).isEqualTo(HttpUrl.get(HOST + path).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "https://jo:pw@acme.zendesk.com/x, https://acme.zendesk.com/x",
    "https://acme.zendesk.com/x#secret, https://acme.zendesk.com/x",
    "https://acme.zendesk.com/x?access_token=t&page=2, https://acme.zendesk.com/x?access_token=REDACTED&page=2",
    "https://acme.zendesk.com/x?page=2&API_KEY=t&a&b=, https://acme.zendesk.com/x?page=2&API_KEY=REDACTED&a&b=",
    "https://acme.zendesk.com/x?client_secret=t&password=u, https://acme.zendesk.com/x?client_secret=REDACTED&password=REDACTED",
    "https://acme.zendesk.com/x?code=t&sig=u, https://acme.zendesk.com/x?code=REDACTED&sig=REDACTED",
    "https://acme.zendesk.com/x?x=0123456789abcdefghijABCDEFGHIJ0123456789, https://acme.zendesk.com/x?x=REDACTED",
    "https://acme.zendesk.com/x?x=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqbyJ9.c2lnbmF0, https://acme.zendesk.com/x?x=REDACTED",
    "https://acme.zendesk.com/api/v2/uploads/6bk3gql82em5nmf, https://acme.zendesk.com/api/v2/uploads/REDACTED",
    "https://acme.zendesk.com/attachments/token/abc/?name=a.png, https://acme.zendesk.com/attachments/token/REDACTED/?name=a.png",
    "https://acme.zendesk.com/hooks/0123456789abcdefghijABCDEFGHIJ0123456789, https://acme.zendesk.com/hooks/REDACTED",
  })
  void whatLooksSecretIsLeftOut(String url, String safe) {
    assertThat(SafeUrl.of(HttpUrl.get(url))).isEqualTo(safe);
  }
}
