package dev.usher.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;

/**
 * Lets Moshi find the adapters that Usher generated for {@code @Model} types, and teaches it {@code
 * Instant}, {@code LocalDate} and {@code URI}.
 *
 * <pre>{@code
 * Moshi moshi = ModelAdapters.addTo(new Moshi.Builder()).build();
 * Ticket ticket = moshi.adapter(Ticket.class).fromJson(json);
 * }</pre>
 *
 * <p>{@code Zendesk} does this by itself. Adapters that were added to the builder by hand win over
 * these.
 */
public final class ModelAdapters {

  /**
   * Serves {@code @Model} types, {@code Instant}, {@code LocalDate} and {@code URI}; all else it
   * leaves to the next factory. Thread-safe.
   */
  public static final JsonAdapter.Factory FACTORY = new ModelAdapterFactory();

  private ModelAdapters() {}

  /**
   * Adds {@link #FACTORY} behind everything that was or will be added by {@code Moshi.Builder.add}.
   *
   * @param builder the builder to add to
   * @return {@code builder}
   */
  public static Moshi.Builder addTo(Moshi.Builder builder) {
    return builder.addLast(FACTORY);
  }
}
