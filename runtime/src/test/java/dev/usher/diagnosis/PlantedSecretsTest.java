package dev.usher.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever the secret is, and wherever it stands. The seeds are fixed: no build is red by chance.
 */
class PlantedSecretsTest {

  private static final String BASE64_URL =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

  /** Where any secret is seen: its place tells. */
  private static final List<String> PLACES =
      List.of(
          "{\"access_token\":\"%s\"}",
          "{\"id\":1,\"client_secret\" : \"%s\",\"x\":2}",
          "{\"token\":{\"value\":\"%s\"}}",
          "{\"token\":{\"id\":5,\"old\":[\"%s\"]}}",
          "{\"credentials\":[{\"key\":\"%s\"},7]}",
          "{\"password\":[\"%s\"]}",
          "{\"pwd\":\"%s\"}",
          "{\"jwt\":\"%s\"}",
          "{\"error\":\"invalid_grant\",\"redirect_uri\":\"x\",\"code\":\"%s\"}",
          "{\"error\":\"RecordInvalid\",\"token\":\"%s",
          "{\"description\":\"sent {\\\"token\\\":\\\"%s\\\"}\"}",
          "was called with https://a.example/b?access_token=%s&page=2",
          "redirected to https://a.example/b?state=1&code=%s",
          "grant_type=refresh_token&refresh_token=%s&client_id=me",
          "{:api_token=>\"%s\"}",
          "the header was Authorization: Bearer %s",
          "bearer %s is not known",
          "<form><input type=\"hidden\" name=\"t\" value=\"%s\"></form>",
          "<input value='%s' name='authenticity_token' />",
          "{\"html\":\"<input type=\\\"hidden\\\" value=\\\"%s\\\">\"}",
          "https://me:%s@acme.zendesk.com/api",
          "Set-Cookie: _session=%s; path=/");

  @Property(tries = 5_000, seed = "20261124")
  void aSecretDoesNotSurviveWhereItsPlaceTells(
      @ForAll("secrets") String secret, @ForAll("places") String place) {
    String text = place.formatted(secret);

    assertThat(Redaction.of(text)).doesNotContain(secret).contains(Redaction.REDACTED);
    assertThat(Redaction.of(Redaction.of(text))).isEqualTo(Redaction.of(text));
  }

  @Property(tries = 5_000, seed = "20261124")
  void aLongTokenDoesNotSurviveAnywhere(@ForAll("longTokens") String token) {
    assertThat(Redaction.of("there is no " + token + ", says it")).doesNotContain(token);
    assertThat(Redaction.of("{\"error\":\"" + token + "\"}")).doesNotContain(token);
    assertThat(Redaction.of("/api/" + token + "/x")).doesNotContain(token);
  }

  @Property(tries = 2_000, seed = "20261124")
  void aPairInBase64DoesNotSurviveBehindItsScheme(
      @ForAll("secrets") String user, @ForAll("secrets") String password) {
    String pair =
        Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));

    assertThat(Redaction.of("sent Basic " + pair + " to it")).doesNotContain(pair);
    assertThat(Redaction.of("basic " + pair)).isEqualTo("basic REDACTED");
  }

  @Property(tries = 2_000, seed = "20261124")
  void aNumberUnderTheNameOfASecretDoesNotSurviveAndJsonStaysJson(@ForAll int number)
      throws IOException {
    String safe = Redaction.of("{\"x\":[{\"client_secret\":" + number + ",\"id\":true}]}");

    assertThat(safe).doesNotContain(":" + number);
    assertThat(new Moshi.Builder().build().adapter(Object.class).fromJson(safe)).isNotNull();
  }

  /** Slugs, scopes, ids and addresses, together in one text. */
  @Property(tries = 5_000, seed = "20261124")
  void wordsAndIdsSurvive(@ForAll("readable") String text) {
    assertThat(Redaction.of(text)).isEqualTo(text);
    assertThat(Redaction.of("{\"error\":\"" + text + "\"}")).contains(text);
  }

  @Provide
  Arbitrary<String> secrets() {
    return Arbitraries.strings().withChars(BASE64_URL).ofMinLength(9).ofMaxLength(70);
  }

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of(PLACES);
  }

  /** As of 32 random bytes and more; those without a digit are too like long names. */
  @Provide
  Arbitrary<String> longTokens() {
    return Arbitraries.bytes()
        .array(byte[].class)
        .ofMinSize(32)
        .ofMaxSize(60)
        .withoutEdgeCases()
        .map(bytes -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
        .filter(token -> token.chars().anyMatch(Character::isDigit));
  }

  @Provide
  Arbitrary<String> readable() {
    Arbitrary<String> word =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> title =
        word.map(text -> Character.toUpperCase(text.charAt(0)) + text.substring(1));
    Arbitrary<String> number = Arbitraries.longs().greaterOrEqual(0).map(String::valueOf);
    Arbitrary<String> uuid =
        Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
            .as(UUID::new)
            .map(String::valueOf);
    Arbitrary<String> slug =
        Arbitraries.frequencyOf(Tuple.of(6, word), Tuple.of(2, title), Tuple.of(1, number))
            .list()
            .ofMinSize(1)
            .ofMaxSize(14)
            .flatMap(parts -> Arbitraries.of("-", "_").map(by -> String.join(by, parts)));
    return Arbitraries.oneOf(
            slug, uuid, word.map(w -> w + "@mail-1.example.com"), word.map(w -> w + ":read"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join(" ", parts));
  }
}
