package dev.usher.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;

/** How the cases of a sealed interface are told apart by one member of the object. Immutable. */
public final class CaseLabels {

  private final JsonReader.Options discriminator;
  private final JsonReader.Options labels;

  private CaseLabels(JsonReader.Options discriminator, JsonReader.Options labels) {
    this.discriminator = discriminator;
    this.labels = labels;
  }

  /**
   * The member that tells cases apart, and its values.
   *
   * @param discriminator the JSON name of the member
   * @param labels its value for each case, in the order in which {@link #select} counts them
   * @return the labels
   */
  public static CaseLabels of(String discriminator, String... labels) {
    return new CaseLabels(JsonReader.Options.of(discriminator), JsonReader.Options.of(labels));
  }

  /**
   * Looks ahead which case the object is; the member may stand anywhere in it. Consumes nothing.
   *
   * @param reader stands before the object
   * @return the label's index; -1 if the member is missing, {@code null}, or none of the labels
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   * @throws JsonDataException when there is no object, or the member is no string
   */
  public int select(JsonReader reader) throws IOException {
    try (JsonReader ahead = reader.peekJson()) {
      return find(ahead) ? label(ahead) : -1;
    }
  }

  /**
   * The failure that the object ahead is none of the cases.
   *
   * @param reader stands before the object
   * @return what to throw
   * @throws IOException when the input ends early, cannot be read, or is no JSON
   */
  public JsonDataException unknown(JsonReader reader) throws IOException {
    try (JsonReader ahead = reader.peekJson()) {
      if (!find(ahead)) {
        return new JsonDataException(
            "Required member '%s' (one of %s) missing at path %s"
                .formatted(discriminator.strings().get(0), labels.strings(), reader.getPath()));
      }
      String path = ahead.getPath();
      String found =
          ahead.peek() == JsonReader.Token.STRING
              ? JsonFailures.excerpt(ahead.nextString())
              : ahead.peek().toString();
      return new JsonDataException(
          "Expected one of %s but was %s at path %s".formatted(labels.strings(), found, path));
    }
  }

  /** Moves to the value of the discriminator. */
  private boolean find(JsonReader ahead) throws IOException {
    ahead.setFailOnUnknown(false);
    ahead.beginObject();
    while (ahead.hasNext()) {
      if (ahead.selectName(discriminator) == 0) {
        return true;
      }
      ahead.skipName();
      ahead.skipValue();
    }
    return false;
  }

  private int label(JsonReader ahead) throws IOException {
    return switch (ahead.peek()) {
      case STRING -> ahead.selectString(labels);
      case NULL -> -1;
      default -> throw JsonFailures.mismatch("a string", ahead);
    };
  }
}
