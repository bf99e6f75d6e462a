package dev.usher.generator.wire;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonQualifier;
import com.squareup.moshi.ToJson;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;

/** Chooses an adapter that shouts. */
@JsonQualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Loud {

  /** The adapter. */
  final class Adapter {
    @ToJson
    String encode(@Loud String text) {
      return text.toUpperCase(Locale.ROOT);
    }

    @FromJson
    @Loud
    String decode(String text) {
      return text.toUpperCase(Locale.ROOT) + "!";
    }
  }
}
