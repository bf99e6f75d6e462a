package dev.usher.generator.json;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonNamesTest {

  static Stream<ClassName> names() throws ClassNotFoundException {
    return Arrays.stream(
            Class.forName("dev.usher.generator.json.writer.JsonNames").getDeclaredFields())
        .filter(field -> field.getType() == ClassName.class)
        .map(JsonNamesTest::value);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyTypeThatGeneratedAdaptersNameIsThere(ClassName name) {
    assertThatCode(() -> Class.forName(name.reflectionName())).doesNotThrowAnyException();
  }

  private static ClassName value(Field field) {
    try {
      field.setAccessible(true);
      return (ClassName) field.get(null);
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
