package dev.usher.generator.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.squareup.moshi.Json;
import com.squareup.moshi.JsonQualifier;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.usher.json.ModelAdapters;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler refuses what Moshi, as clients have it, refuses at run time, and nothing else. */
@SuppressWarnings({"UnusedNestedClass", "UnusedVariable"}) // They are found by reflection.
final class JsonRefusalReaderTest {
  private static final Map<String, Boolean> REFUSED = new HashMap<>();

  static List<Class<?>> types() {
    Stream<Class<?>> platform =
        Stream.of(
            String.class,
            Integer.class,
            Character.class,
            Object.class,
            Number.class,
            CharSequence.class,
            Void.class,
            Thread.State.class,
            java.time.DayOfWeek.class,
            java.time.Instant.class,
            java.time.LocalDate.class,
            java.time.LocalTime.class,
            java.time.ZonedDateTime.class,
            java.time.Duration.class,
            java.net.URI.class,
            java.net.URL.class,
            java.math.BigDecimal.class,
            java.util.UUID.class,
            java.util.Date.class,
            java.util.Optional.class,
            java.util.Collection.class,
            java.util.List.class,
            java.util.Set.class,
            java.util.Map.class,
            java.util.Map.Entry.class,
            java.util.SortedSet.class,
            java.util.Queue.class,
            java.util.ArrayList.class,
            java.util.HashSet.class,
            java.util.TreeMap.class,
            java.util.Properties.class,
            java.util.BitSet.class,
            java.util.stream.Stream.class,
            java.lang.Iterable.class,
            okhttp3.HttpUrl.class,
            okio.Buffer.class);
    return Stream.concat(platform, Arrays.stream(JsonRefusalReaderTest.class.getDeclaredClasses()))
        .filter(type -> !type.equals(Asking.class))
        .<Class<?>>map(type -> type)
        .toList();
  }

  @BeforeAll
  static void askTheReader() {
    Compilation asked =
        Compiler.javac()
            .withProcessors(new Asking())
            .compile(JavaFileObjects.forSourceString("Any", "class Any {}"));

    assertThat(asked.errors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theCompilerRefusesWhatMoshiRefuses(Class<?> type) {
    assertThat(REFUSED.get(type.getCanonicalName())).isEqualTo(isRefusedByMoshi(type));
  }

  private static boolean isRefusedByMoshi(Class<?> type) {
    Type[] arguments = new Type[type.getTypeParameters().length];
    Arrays.fill(arguments, String.class);
    Class<?> owner = type.getEnclosingClass();
    Type asked =
        arguments.length == 0
            ? type
            : owner == null
                ? Types.newParameterizedType(type, arguments)
                : Types.newParameterizedTypeWithOwner(owner, type, arguments);
    try {
      return new Moshi.Builder().addLast(ModelAdapters.FACTORY).build().adapter(asked) == null;
    } catch (IllegalArgumentException | AssertionError refused) {
      return true;
    }
  }

  interface AnInterface {}

  sealed interface Sealed permits Case {}

  public record Case(String a) implements Sealed {}

  public record Public(List<Map<String, Long[]>> a) {}

  record Hidden(String a) {}

  private record Private(String a) {}

  public record Generic<T>(List<T> a) {}

  public record WithHidden(List<Hidden> a) {}

  public record WithUnknown(java.util.Set<java.time.Duration> a) {}

  public record WithNamed(@Json(name = "b") java.time.Duration a) {}

  enum Constants {
    A
  }

  abstract static class Abstract {}

  class Inner {
    JsonRefusalReaderTest around() {
      return JsonRefusalReaderTest.this;
    }
  }

  static class Plain {
    @Nullable String a;
    @Nullable Generic<Long> b;
    static @Nullable Thread left;
    transient @Nullable Thread out;
  }

  private static final class PrivateClass {
    @Nullable String a;
  }

  static class WithThread {
    @Nullable Thread a;
  }

  static class Inherits extends WithThread {}

  static class WithIgnored {
    @Json(ignore = true)
    @Nullable Thread a;
  }

  static class Cyclic {
    @Nullable List<Cyclic> a;
    @Nullable OtherCyclic b;
  }

  static class OtherCyclic {
    @Nullable Cyclic a;
    @Nullable Thread b;
  }

  static class SomeList extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1L;
  }

  static class Failure extends Exception {
    private static final long serialVersionUID = 1L;
    @Nullable String a;
  }

  @Retention(RetentionPolicy.RUNTIME)
  @JsonQualifier
  @interface Qualifier {}

  /** Asks the reader of all types, in one run of the compiler. */
  private static final class Asking extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      JsonRefusalReader reader = new JsonRefusalReader(Set.of());
      for (Class<?> type : types()) {
        String name = Objects.requireNonNull(type.getCanonicalName());
        TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
        REFUSED.put(name, reader.read(element).isPresent());
      }
      return false;
    }
  }
}
