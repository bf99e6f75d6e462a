package dev.usher.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a generated adapter by the name that Moshi itself gives such classes. {@code @Model} is not
 * there at run time, so each record, enum and sealed type that Moshi asks for costs one look for a
 * class; Moshi remembers what came of it.
 */
final class ModelAdapterFactory implements JsonAdapter.Factory {

  private static final Map<Type, JsonAdapter<?>> SCALARS =
      Map.of(
          Instant.class, new TextAdapter<>("an ISO-8601 instant", InstantText::parse),
          LocalDate.class, new TextAdapter<>("an ISO-8601 date", LocalDate::parse),
          URI.class, new TextAdapter<>("a URI", URI::create));

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    JsonAdapter<?> scalar = SCALARS.get(type);
    return scalar != null ? scalar : generated(type, moshi);
  }

  private static @Nullable JsonAdapter<?> generated(Type type, Moshi moshi) {
    Class<?> model = Types.getRawType(type);
    if (!mayBeModel(model)) {
      return null;
    }
    Optional<GeneratedAdapterClass> found = GeneratedAdapterClass.of(model);
    return found.isPresent() ? found.get().newAdapter(type, moshi) : null;
  }

  private static boolean mayBeModel(Class<?> type) {
    return (type.isRecord() || type.isEnum() || type.isSealed()) && !isPlatform(type.getName());
  }

  private static boolean isPlatform(String name) {
    return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("kotlin.");
  }
}
