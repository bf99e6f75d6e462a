package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.usher.json.ModelAdapters;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A change with its stamp, as it is sent. */
final class SafeUpdateTest {

  private static final Type MAP = Types.newParameterizedType(Map.class, String.class, String.class);
  private static final Type TYPE = Types.newParameterizedType(SafeUpdate.class, MAP);
  private static final Moshi MOSHI = ModelAdapters.addTo(new Moshi.Builder()).build();

  private final SafeUpdate<Map<String, String>> update =
      new SafeUpdate<>(Map.of("status", "open"), Instant.parse("2026-11-24T05:31:22Z"));

  @Test
  void withinATicketItsMembersStandBesideTheChange() {
    JsonAdapter<Map<String, SafeUpdate<Map<String, String>>>> wrapped =
        MOSHI.adapter(Types.newParameterizedType(Map.class, String.class, TYPE));

    assertThat(wrapped.toJson(Map.of("ticket", update)))
        .isEqualTo(
            "{\"ticket\":{\"status\":\"open\",\"updated_stamp\":\"2026-11-24T05:31:22Z\","
                + "\"safe_update\":true}}");
  }

  @Test
  void byItselfAsTagsWantItSafeUpdateIsText() {
    JsonAdapter<SafeUpdate<Map<String, String>>> bare = MOSHI.adapter(TYPE);

    assertThat(bare.toJson(update))
        .isEqualTo(
            "{\"status\":\"open\",\"updated_stamp\":\"2026-11-24T05:31:22Z\","
                + "\"safe_update\":\"true\"}");
  }

  @Test
  void noneIsEverRead() {
    assertThatExceptionOfType(JsonDataException.class)
        .isThrownBy(() -> MOSHI.adapter(TYPE).fromJson("{}"))
        .withMessageContaining("only sent");
  }

  @Test
  @SuppressWarnings("NullAway") // Callers without it pass null.
  void aStampCannotBeForgotten() {
    assertThatNullPointerException().isThrownBy(() -> new SafeUpdate<>("a", null));
    assertThatNullPointerException().isThrownBy(() -> new SafeUpdate<>(null, Instant.EPOCH));
  }
}
