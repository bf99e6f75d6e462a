package dev.usher.it.shrunk;

import java.util.List;
import java.util.Map;

/** The sources of an application that finds everything by name: its clients, and each adapter. */
final class Application {
  /** The models that {@code Main.withoutAdapter} asks for, in its order. */
  static final List<String> MODEL_NAMES =
      List.of(
          "Ticket",
          "Via",
          "Source",
          "Deep",
          "Deeper",
          "Deepest",
          "Status",
          "Box",
          "Event",
          "Comment",
          "EmailNotification");

  private static final String API =
      """
      package com.acme;

      import dev.usher.annotations.Unwrap;
      import dev.usher.annotations.ZendeskApi;
      import retrofit2.http.GET;
      import retrofit2.http.Path;

      @ZendeskApi
      public interface Api {
        @GET("api/v2/tickets/{id}")
        @Unwrap("ticket")
        Ticket find(@Path("id") long id);

        @ZendeskApi
        interface Nested {
          @GET("api/v2/tickets/{id}")
          @Unwrap("ticket")
          Ticket find(@Path("id") long id);

          final class Holder {
            @ZendeskApi
            interface Inner {
              @GET("api/v2/tickets/{id}")
              @Unwrap("ticket")
              Ticket find(@Path("id") long id);
            }
          }
        }
      }
      """;

  private static final String MODELS =
      """
      package com.acme;

      import dev.usher.annotations.Model;
      import dev.usher.annotations.Unknown;
      import java.util.List;

      @Model
      record Ticket(long id, Via via, Status status) {
        @Model
        record Via(String channel, Source source) {
          @Model
          record Source(String rel, Deep deep) {
            @Model
            record Deep(Deeper deeper) {
              @Model
              record Deeper(Deepest deepest) {
                @Model
                record Deepest(String end) {}
              }
            }
          }
        }
      }

      @Model
      enum Status {
        OPEN,
        @Unknown
        OTHER
      }

      @Model
      record Box<T>(T content) {}

      @Model(discriminator = "type")
      sealed interface Event {
        @Model
        record Comment(String body) implements Event {}

        @Model
        @Unknown
        record Other(String type) implements Event {}
      }

      final class Unused {}
      """;

  /** Asks Moshi by class for each model, and the account for each client. */
  private static final String MAIN =
      """
      package com.acme;

      import com.squareup.moshi.Moshi;
      import com.squareup.moshi.Types;
      import dev.usher.Credentials;
      import dev.usher.EmailNotification;
      import dev.usher.Zendesk;
      import dev.usher.json.ModelAdapter;
      import dev.usher.json.ModelAdapters;
      import java.lang.reflect.Type;
      import java.util.ArrayList;
      import java.util.LinkedHashMap;
      import java.util.List;
      import java.util.Map;

      public final class Main {
        public static List<String> withoutAdapter() {
          Map<String, Type> models = new LinkedHashMap<>();
          models.put("Ticket", Ticket.class);
          models.put("Via", Ticket.Via.class);
          models.put("Source", Ticket.Via.Source.class);
          models.put("Deep", Ticket.Via.Source.Deep.class);
          models.put("Deeper", Ticket.Via.Source.Deep.Deeper.class);
          models.put("Deepest", Ticket.Via.Source.Deep.Deeper.Deepest.class);
          models.put("Status", Status.class);
          models.put("Box", Types.newParameterizedType(Box.class, String.class));
          models.put("Event", Event.class);
          models.put("Comment", Event.Comment.class);
          models.put("EmailNotification", EmailNotification.class);
          List<String> without = new ArrayList<>();
          models.forEach((name, type) -> {
            if (!isGenerated(type)) {
              without.add(name);
            }
          });
          return without;
        }

        private static boolean isGenerated(Type type) {
          try {
            Moshi moshi = ModelAdapters.addTo(new Moshi.Builder()).build();
            return moshi.adapter(type) instanceof ModelAdapter;
          } catch (RuntimeException e) {
            return false;
          }
        }

        public static String channels(String baseUrl) {
          try (Zendesk zendesk =
              Zendesk.builder()
                  .baseUrl(baseUrl)
                  .credentials(Credentials.bearer(() -> "token"))
                  .build()) {
            return zendesk.create(Api.class).find(7).via().channel()
                + zendesk.create(Api.Nested.class).find(7).via().channel()
                + zendesk.create(Api.Nested.Holder.Inner.class).find(7).via().channel();
          }
        }
      }
      """;

  private Application() {}

  static Map<String, String> files() {
    return Map.of("Api.java", API, "Ticket.java", MODELS, "Main.java", MAIN);
  }
}
