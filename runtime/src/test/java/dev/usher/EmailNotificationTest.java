package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.usher.json.ModelAdapter;
import dev.usher.json.ModelAdapters;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmailNotificationTest {

  private static final Moshi MOSHI = ModelAdapters.addTo(new Moshi.Builder()).build();
  private static final JsonAdapter<EmailNotification> JSON = MOSHI.adapter(EmailNotification.class);

  private static final String RECEIVED =
      """
      {
        "comment_id": 12,
        "created_at": "2026-05-16T20:15:20Z",
        "email_id": "01HY1GPZV",
        "message_id": "<DW8@example.com>",
        "notification_id": 7,
        "brand_id": 3,
        "recipients": [
          {
            "delivery_status": {
              "code": "538 5.7.11",
              "id": 27,
              "message": "Email failed to deliver.",
              "name": "encryption_required"
            },
            "email_address": "ann@example.com",
            "user_id": 1
          },
          {
            "delivery_status": {"code": "599", "id": 99, "message": "Odd.", "name": "odd"},
            "email_address": "bob@example.com",
            "user_id": null
          }
        ],
        "ticket_id": 626,
        "updated_at": "2026-05-16T20:15:21Z",
        "url": "https://acme.zendesk.com/api/v2/email_notifications/7"
      }
      """;

  private static final EmailNotification READ =
      new EmailNotification(
          7,
          626L,
          12L,
          "01HY1GPZV",
          "<DW8@example.com>",
          List.of(
              new EmailNotification.Recipient(
                  1L,
                  "ann@example.com",
                  new EmailDeliveryStatus(
                      27, "encryption_required", "538 5.7.11", "Email failed to deliver.")),
              new EmailNotification.Recipient(
                  null, "bob@example.com", new EmailDeliveryStatus(99, "odd", "599", "Odd."))),
          Instant.parse("2026-05-16T20:15:20Z"),
          Instant.parse("2026-05-16T20:15:21Z"),
          URI.create("https://acme.zendesk.com/api/v2/email_notifications/7"));

  @Test
  void anAnswerIsReadWithTheStatusOfEachRecipient() throws IOException {
    assertThat(JSON.fromJson(RECEIVED)).isEqualTo(READ);
  }

  @Test
  void whatIsWrittenReadsAsTheSame() throws IOException {
    assertThat(JSON.fromJson(JSON.toJson(READ))).isEqualTo(READ);
  }

  @Test
  void allButTheIdMayBeMissing() throws IOException {
    assertThat(JSON.fromJson("{\"notification_id\":7,\"recipients\":null}"))
        .isEqualTo(new EmailNotification(7, null, null, null, null, List.of(), null, null, null));
    assertThatThrownBy(() -> JSON.fromJson("{\"recipients\":[{\"delivery_status\":{}}]}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessageContaining("'id' (int) missing at path $.recipients[0].delivery_status");
  }

  /** As the processor does for a {@code @Model}: no reflection over members. */
  @Test
  void eachPartHasAnAdapterThatNativeImagesAndShrinkersAreToldOf() throws IOException {
    for (Class<?> model :
        List.of(
            EmailDeliveryStatus.class,
            EmailNotification.class,
            EmailNotification.Recipient.class)) {
      JsonAdapter<?> adapter = MOSHI.adapter(model);
      assertThat(adapter).isInstanceOf(ModelAdapter.class);
      String name = adapter.getClass().getName();
      assertThat(resource("native-image/dev.usher/usher-runtime/reflect-config.json"))
          .contains("\"name\": \"" + name + "\"");
      assertThat(resource("proguard/usher-runtime.pro"))
          .contains("-keepnames class " + model.getName() + "\n")
          .contains("-keep class " + name + " {");
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        EmailNotification.class.getClassLoader().getResourceAsStream("META-INF/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
