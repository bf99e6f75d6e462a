package dev.usher.generator.rejected;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.UsherProcessor;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random declarations: what Retrofit refuses, be it at the first call only, does not compile, and
 * what it takes does, but for what is listed. {@code -Dusher.samples=10000 -Dusher.seed=7} tries
 * more, or others.
 */
final class DeclarationPropertiesTest {
  private static final int SAMPLES = Integer.getInteger("usher.samples", 2_000);
  private static final long SEED = Long.getLong("usher.seed", 1);

  // What Retrofit takes and sends with the braces in it; what it takes and cannot decode; what its
  // converter takes here, which takes all, and Moshi does not; what it takes and never sends.
  private static final Pattern STRICTER_THAN_RETROFIT =
      Pattern.compile(
          ".*error: \\["
              + "(UnboundPathVariable|UnsupportedReturnType|UnsupportedJsonType"
              + "|DuplicatePathParameter)\\].*");

  @TempDir private Path folder;

  @Test
  void usherRefusesWhatRetrofitRefusesAndLittleElse() throws Exception {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    Map<String, RandomDeclaration> all = new TreeMap<>();
    for (int i = 0; i < SAMPLES; i++) {
      all.put("Api%05d".formatted(i), RandomDeclaration.of(random));
    }
    Map<String, String> disagreements = disagreements(all);
    List<String> smallest = new ArrayList<>();
    for (String name : disagreements.keySet()) {
      if (smallest.size() < 10) {
        smallest.add(smallest(name, all.get(name)));
      }
    }
    assertThat(smallest).as("%d of %d with seed %d", disagreements.size(), SAMPLES, SEED).isEmpty();
  }

  private String smallest(String name, RandomDeclaration declaration) throws Exception {
    for (RandomDeclaration smaller : declaration.smaller().toList()) {
      if (!disagreements(Map.of(name, smaller)).isEmpty()) {
        return smallest(name, smaller);
      }
    }
    return declaration + ": " + disagreements(Map.of(name, declaration)).get(name);
  }

  /** Where the two differ, and how. */
  private Map<String, String> disagreements(Map<String, RandomDeclaration> all) throws Exception {
    Path sources = Files.createTempDirectory(folder, "random");
    for (Map.Entry<String, RandomDeclaration> one : all.entrySet()) {
      Files.writeString(
          sources.resolve(one.getKey() + ".java"), one.getValue().source(one.getKey()), UTF_8);
    }
    Map<String, List<String>> refused = refused(sources, all.keySet());
    Map<String, String> disagreements = new TreeMap<>();
    Path classes = Files.createTempDirectory(folder, "random");
    assertThat(CompilerRun.of(sources, classes, List.of(), List.of()).diagnostics())
        .filteredOn(text -> text.contains(" error: "))
        .isEmpty();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      for (String name : all.keySet()) {
        List<Throwable> failures =
            PlainRetrofit.strictFailures(loader.loadClass("com.acme." + name));
        List<String> said = refused.getOrDefault(name, List.of());
        boolean isRefused =
            said.stream().anyMatch(text -> !STRICTER_THAN_RETROFIT.matcher(text).matches());
        if (failures.isEmpty() ? isRefused : said.isEmpty()) {
          disagreements.put(name, "Retrofit: " + failures + ", Usher: " + said);
        }
      }
    }
    return disagreements;
  }

  private Map<String, List<String>> refused(Path sources, Set<String> names) throws IOException {
    Map<String, List<String>> refused = new TreeMap<>();
    Path generated = Files.createTempDirectory(folder, "random");
    CompilerRun run =
        CompilerRun.of(
            sources,
            generated,
            List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000"),
            List.of(new UsherProcessor()));
    assertThat(run.crash()).isEmpty();
    for (String text : run.diagnostics()) {
      if (text.contains(": error: ")) {
        assertThat(text)
            .matches("(?s)Api\\d+\\.java:\\d+:\\d+: error: \\[\\w+\\] .*")
            .doesNotContain("[InternalError]");
        refused
            .computeIfAbsent(text.substring(0, text.indexOf('.')), name -> new ArrayList<>())
            .add(text.lines().findFirst().orElse(""));
      }
    }
    for (String name : names) {
      assertThat(generated.resolve("com/acme/" + name + "Client.java").toFile().exists())
          .as("%s is either refused or has a client", name)
          .isNotEqualTo(refused.containsKey(name));
    }
    return refused;
  }
}
