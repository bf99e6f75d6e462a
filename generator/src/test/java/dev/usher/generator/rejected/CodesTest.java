package dev.usher.generator.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CodesTest {
  private static final Path ROOT = Path.of("..");
  // No declaration provokes it; it has a test of its own.
  private static final Set<Code> WITHOUT_CASE = Set.of(Code.INTERNAL_ERROR);

  private static final Set<String> NO_PAGES = Set.of("README", "retrofit-rules");

  @ParameterizedTest
  @EnumSource
  void everyCodeHasAPageThatShowsTheMistakeAndTheMend(Code code) throws IOException {
    Path page = ROOT.resolve(code.page());

    assertThat(page).exists();
    assertThat(Files.readString(page))
        .startsWith("# " + code.label() + "\n")
        .contains("`" + code.group().label() + "`")
        .contains(code.severity().name().toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void everyCodeHasARejectedCase() {
    Set<String> covered = Cases.all().stream().map(Cases::code).collect(Collectors.toSet());

    assertThat(Arrays.stream(Code.values()).filter(code -> !WITHOUT_CASE.contains(code)))
        .allSatisfy(code -> assertThat(covered).contains(code.label()));
  }

  @Test
  void everyCodeHasACaseThatIsMended() {
    Set<String> mended =
        Cases.all().stream().filter(Cases::hasTwin).map(Cases::code).collect(Collectors.toSet());

    assertThat(Arrays.stream(Code.values()).filter(code -> !WITHOUT_CASE.contains(code)))
        .allSatisfy(code -> assertThat(mended).contains(code.label()));
  }

  @Test
  void everyPageAndEveryCaseIsOfACode() throws IOException {
    List<String> labels = Arrays.stream(Code.values()).map(Code::label).toList();
    Set<String> named = new TreeSet<>(Cases.all().stream().map(Cases::code).toList());
    try (Stream<Path> pages = Files.list(ROOT.resolve("docs/diagnostics"))) {
      pages
          .map(page -> page.getFileName().toString().replace(".md", ""))
          .filter(name -> !NO_PAGES.contains(name))
          .forEach(named::add);
    }

    assertThat(labels).containsAll(named);
  }
}
