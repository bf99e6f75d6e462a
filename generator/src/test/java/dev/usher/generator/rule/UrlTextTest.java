package dev.usher.generator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a URL's text is what OkHttp makes of it. */
final class UrlTextTest {
  private static final List<String> SCHEMES =
      List.of("", "http:", "HTTPS:", "ftp:", "tickets:", "a-b+c.1:", "1:", "a b:", ":", " https:");
  private static final List<String> SLASHES = List.of("", "/", "//", "\\\\", "///");
  private static final List<String> AUTHORITIES =
      List.of(
          "",
          "tickets",
          "a.b",
          "a.b.",
          "a..b",
          ".a",
          ".",
          "a b",
          "a_b",
          "A",
          "user:pass@host",
          "user@@host:1",
          "host:",
          "host:1",
          "host:0",
          "host:65536",
          "host:+7",
          "host:x",
          "host:1:2",
          "[::1]",
          "[::1]:8080",
          "[::1",
          "[x]",
          "a]b",
          "a<b",
          "a".repeat(63),
          "a".repeat(64),
          ("a".repeat(49) + ".").repeat(5) + "abc",
          ("a".repeat(49) + ".").repeat(5) + "abcd",
          "a\nb",
          "127.0.0.1");
  private static final List<String> RESTS = List.of("", "/x:y", "?q=a:b", "#f");
  private static final List<HttpUrl> BASES =
      List.of(HttpUrl.get("https://acme.zendesk.com/"), HttpUrl.get("http://localhost:1/a/b"));

  static Stream<String> starts() {
    return SCHEMES.stream().flatMap(scheme -> SLASHES.stream().map(slashes -> scheme + slashes));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void aTextIsAtFaultWhereNoBaseMakesAUrlOfIt(String start) {
    for (String authority : AUTHORITIES) {
      for (String rest : RESTS) {
        String text = start + authority + rest;
        boolean isNoUrl = BASES.stream().allMatch(base -> base.resolve(text) == null);

        assertThat(UrlText.of(text).fault().isPresent()).as("\"%s\"", text).isEqualTo(isNoUrl);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("starts")
  void aTextHasAHostWhereNoBaseKeepsItsOwn(String start) {
    for (String authority : AUTHORITIES) {
      for (String rest : RESTS) {
        String text = start + authority + rest;
        if (UrlText.of(text).fault().isEmpty()) {
          assertThat(UrlText.of(text).behindHost().isPresent())
              .as("\"%s\"", text)
              .isEqualTo(BASES.stream().noneMatch(base -> keepsItsHost(base, text)));
        }
      }
    }
  }

  private static boolean keepsItsHost(HttpUrl base, String text) {
    HttpUrl resolved = base.resolve(text);
    return resolved != null && resolved.host().equals(base.host());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a}:b", "tick{a}:b", "https://{host}..com", "//{a}:{b}/", "{a}://b"})
  void whatAVariableDecidesIsLeftOpen(String text) {
    assertThat(UrlText.of(text).fault()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"//%zz/", "//ü..de/", "//xn--/", "//[:::]/"})
  void hostsThatAreEscapedOrNotAsciiAreLeftOpen(String text) {
    assertThat(UrlText.of(text).fault()).isEmpty();
  }
}
