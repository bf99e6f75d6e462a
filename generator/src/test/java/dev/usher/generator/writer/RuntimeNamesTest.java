package dev.usher.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated clients name nothing that is not there: the generator knows it by string only. */
final class RuntimeNamesTest {

  static Stream<ClassName> names() {
    return Arrays.stream(RuntimeNames.class.getDeclaredFields())
        .filter(field -> field.getType() == ClassName.class)
        .map(RuntimeNamesTest::value);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyTypeThatGeneratedClientsNameIsThereForThem(ClassName name)
      throws ClassNotFoundException {
    Class<?> type = Class.forName(name.reflectionName(), false, getClass().getClassLoader());

    assertThat(type).isPublic();
  }

  private static ClassName value(Field field) {
    try {
      return (ClassName) field.get(null);
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
