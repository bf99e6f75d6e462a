package dev.usher.generator.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random values of models, as deep as a type needs: read off the records themselves. */
final class RecordValues {
  private static final Map<Type, Arbitrary<?>> SIMPLE =
      Map.ofEntries(
          Map.entry(long.class, Arbitraries.longs()),
          Map.entry(Long.class, Arbitraries.longs()),
          Map.entry(int.class, Arbitraries.integers()),
          Map.entry(boolean.class, Arbitraries.of(true, false)),
          Map.entry(double.class, Arbitraries.doubles()),
          Map.entry(Double.class, Arbitraries.doubles()),
          Map.entry(String.class, Arbitraries.strings().ofMaxLength(12)),
          Map.entry(
              Instant.class,
              Arbitraries.longs()
                  .between(-62_135_596_800_000L, 253_402_300_799_000L)
                  .map(Instant::ofEpochMilli)),
          Map.entry(
              LocalDate.class,
              Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay)),
          Map.entry(
              URI.class,
              Arbitraries.strings()
                  .alpha()
                  .ofMaxLength(9)
                  .map(path -> URI.create("a://" + path + "/"))));

  private final CompiledModels models;

  RecordValues(CompiledModels models) {
    this.models = models;
  }

  /** Values of the record {@code name}, records within it at most {@code depth} deep. */
  Arbitrary<Object> of(String name, int depth) {
    List<Arbitrary<Object>> components =
        Arrays.stream(models.type(name).getRecordComponents())
            .map(component -> component(component, depth))
            .toList();
    return Combinators.combine(components).as(values -> models.construct(name, values.toArray()));
  }

  private Arbitrary<Object> component(RecordComponent component, int depth) {
    Arbitrary<Object> values = value(component.getGenericType(), depth);
    return component.getType().isPrimitive() ? values : values.injectNull(0.2);
  }

  private Arbitrary<Object> value(Type type, int depth) {
    Arbitrary<?> simple = SIMPLE.get(type);
    if (simple != null) {
      return simple.asGeneric();
    }
    if (type instanceof ParameterizedType parameterized) {
      return container(parameterized, depth);
    }
    Class<?> model = (Class<?>) type;
    if (model.isEnum()) {
      return Arbitraries.of(model.getEnumConstants())
          .filter(constant -> !constant.toString().equals("OTHER"))
          .asGeneric();
    }
    return depth == 0
        ? Arbitraries.just(null)
        : of(model.getName().substring("com.acme.".length()), depth - 1);
  }

  private Arbitrary<Object> container(ParameterizedType type, int depth) {
    Type[] arguments = type.getActualTypeArguments();
    Arbitrary<Object> last = value(arguments[arguments.length - 1], depth);
    if (type.getRawType() == List.class) {
      return last.list().ofMaxSize(3).asGeneric();
    }
    return type.getRawType() == Optional.class
        ? last.optional().asGeneric()
        : Arbitraries.maps(value(arguments[0], depth), last).ofMaxSize(3).asGeneric();
  }
}
