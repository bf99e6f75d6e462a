package dev.usher.generator.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name that the generator writes as a string is the name of something. */
final class NamesTest {
  // Announced, not there yet.
  private static final Set<ClassName> LATER = Set.of(LibraryNames.PAGES, LibraryNames.JOB);

  @ParameterizedTest
  @MethodSource("names")
  void everyNameResolves(ClassName name) throws ClassNotFoundException {
    ClassLoader loader = NamesTest.class.getClassLoader();

    assertThat(Class.forName(name.reflectionName(), false, loader).getName())
        .isEqualTo(name.reflectionName());
  }

  static Stream<ClassName> names() {
    return Stream.of(
            constants(AnnotationNames.class),
            constants(RetrofitNames.class),
            constants(LibraryNames.class),
            RetrofitNames.VERBS.keySet().stream(),
            RetrofitNames.PARAMETERS.stream(),
            AnnotationNames.ALL.stream())
        .flatMap(names -> names)
        .filter(name -> !LATER.contains(name))
        .distinct();
  }

  private static Stream<ClassName> constants(Class<?> holder) {
    return Arrays.stream(holder.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == ClassName.class)
        .map(NamesTest::value);
  }

  private static ClassName value(Field field) {
    try {
      return (ClassName) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyAnnotationOfRetrofitIsKnown() {
    assertThat(RetrofitNames.VERBS).hasSize(7);
    assertThat(RetrofitNames.PARAMETERS).hasSize(13);
  }

  @Test
  void everyMemberThatIsReadIsAMemberOfItsAnnotation() throws ReflectiveOperationException {
    assertMembers(
        AnnotationNames.RETRY,
        "maxAttempts",
        "on",
        "initialDelay",
        "maxDelay",
        "multiplier",
        "jitter",
        "deadline");
    assertMembers(AnnotationNames.ON_ERROR, "status", "code", "exception");
    assertMembers(AnnotationNames.ZENDESK_API, "product");
    assertMembers(AnnotationNames.REQUIRES_SCOPE, "value");
    assertMembers(AnnotationNames.GRANTED_SCOPES, "value");
    assertMembers(AnnotationNames.REQUIRES_ROLE, "value");
    assertMembers(AnnotationNames.UNWRAP, "value");
    assertMembers(AnnotationNames.WRAP, "value");
    assertMembers(RetrofitNames.HTTP, "method", "path", "hasBody");
  }

  private static void assertMembers(ClassName annotation, String... members)
      throws ReflectiveOperationException {
    Class<? extends Annotation> type =
        Class.forName(annotation.reflectionName()).asSubclass(Annotation.class);
    assertThat(Arrays.stream(type.getDeclaredMethods()).map(method -> method.getName()))
        .contains(members);
  }
}
