package dev.usher.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

final class UniqueNamesTest {
  private static final List<String> WORDS =
      List.of("_", "case", "default", "enum", "int", "null", "switch", "true", "strictfp");

  @Test
  void theFirstHasTheNameAndOthersHaveItWithANumber() {
    UniqueNames names = UniqueNames.without(Set.of("reader"));

    assertThat(names.of("url")).isEqualTo("url");
    assertThat(names.of("url")).isEqualTo("url2");
    assertThat(names.of("url2")).isEqualTo("url22");
    assertThat(names.of("url")).isEqualTo("url3");
    assertThat(names.of("reader")).isEqualTo("reader2");
  }

  @Test
  void noNameIsAWordOfTheLanguage() {
    UniqueNames names = UniqueNames.without(Set.of());

    assertThat(WORDS).allMatch(SourceVersion::isKeyword);
    assertThat(WORDS).allSatisfy(word -> assertThat(names.of(word)).isEqualTo(word + "2"));
  }

  @Test
  void anInnerScopeLeavesTheOuterOneAlone() {
    UniqueNames outer = UniqueNames.without(Set.of());
    outer.of("taken");
    UniqueNames inner = outer.inner();

    assertThat(inner.of("taken")).isEqualTo("taken2");
    assertThat(inner.of("free")).isEqualTo("free");
    assertThat(outer.of("free")).isEqualTo("free");
  }
}
