package dev.usher;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with one field of what was sent.
 *
 * @param field the field as Zendesk names it: a member ({@code subject}), a JSON Pointer (Sell:
 *     {@code /data/last_name}), or {@code base} where the whole record is meant
 * @param code the machine-readable kind, such as {@code blank} or {@code DuplicateValue}; null
 *     where Zendesk gives none
 * @param message what is wrong, for people; null where Zendesk gives none
 */
public record FieldError(String field, @Nullable String code, @Nullable String message)
    implements Serializable {

  /** The field under which Zendesk reports what concerns the whole record. */
  public static final String BASE = "base";

  /** Refuses a null {@code field}. */
  public FieldError {
    Objects.requireNonNull(field, "field");
  }
}
