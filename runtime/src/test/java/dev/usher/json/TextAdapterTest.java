package dev.usher.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAdapterTest {

  private final Moshi moshi = ModelAdapters.addTo(new Moshi.Builder()).build();
  private final JsonAdapter<Instant> instants = moshi.adapter(Instant.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24T05:35:14Z",
        "2026-11-24T05:35:14.000Z",
        "2026-11-24T06:35:14+01:00",
        "2026-11-23T22:35:14-07:00",
        "2026-11-24T05:35:14.000000000Z",
      })
  void anInstantIsReadInUtcAndWithAnOffset(String text) throws IOException {
    Instant expected = Instant.ofEpochSecond(1795498514);

    assertThat(instants.fromJson('"' + text + '"')).isEqualTo(expected);
    assertThat(instants.toJson(expected)).isEqualTo("\"2026-11-24T05:35:14Z\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-24",
        "2026-11-24T05:35:14",
        "2026-13-24T05:35:14Z",
        "2026-02-30T05:35:14Z",
        "2026-11-24T24:35:14Z",
        "2026-11-24T05:60:14Z",
        "2026-11-24T05:35:61Z",
        "2026-11-24x05:35:14Z",
        "2026-11-2aT05:35:14Z",
        "2026-11-24T05:35:14z?",
      })
  void otherTextIsNoInstantAndStaysOutOfTheMessage(String text) {
    assertThatThrownBy(() -> instants.fromJson('"' + text + '"'))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected an ISO-8601 instant but was other text at path $");
  }

  @Test
  void theFastPathReadsWhatTheSlowPathReads() {
    for (long second = -3_000_000_000L; second < 9_000_000_000L; second += 86_399 * 37) {
      Instant instant = Instant.ofEpochSecond(second);
      assertThat(InstantText.parse(instant.toString())).isEqualTo(instant);
    }
  }

  @Test
  void aDateAndAUriAreReadAndWritten() throws IOException {
    JsonAdapter<LocalDate> dates = moshi.adapter(LocalDate.class);
    JsonAdapter<URI> uris = moshi.adapter(URI.class);

    assertThat(dates.fromJson("\"2026-11-24\"")).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(dates.toJson(LocalDate.of(2026, 11, 24))).isEqualTo("\"2026-11-24\"");
    assertThat(uris.fromJson("\"https://acme.zendesk.com/\""))
        .isEqualTo(URI.create("https://acme.zendesk.com/"));
    assertThat(uris.toJson(URI.create("https://acme.zendesk.com/")))
        .isEqualTo("\"https://acme.zendesk.com/\"");
    assertThat(dates.fromJson("null")).isNull();
    assertThat(dates.toJson(null)).isEqualTo("null");
  }

  @Test
  void thePathIsThatOfTheTextAlsoInAListAndInAMap() {
    JsonAdapter<Map<String, List<URI>>> adapter =
        moshi.adapter(
            Types.newParameterizedType(
                Map.class, String.class, Types.newParameterizedType(List.class, URI.class)));

    assertThatThrownBy(() -> adapter.fromJson("{\"a\":[\"x:y\",\"b c\"]}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a URI but was other text at path $.a[1]");
    assertThatThrownBy(() -> adapter.fromJson("{\"a\":[7]}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a URI but was NUMBER at path $.a[0]");
  }
}
