package dev.usher.generator.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.Folders;
import dev.usher.generator.UsherProcessor;
import dev.usher.generator.rejected.CompilerRun;
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
import org.junit.jupiter.api.Test;

/**
 * Random uses of Usher's own annotations: what the documentation calls wrong is refused with its
 * code, at a place within the declaration, and all else compiles without a warning, sends what
 * Retrofit sends without Usher, and answers, or throws, what is documented. {@code
 * -Dusher.samples=10000 -Dusher.seed=7} tries more, or others.
 */
final class EndpointPropertiesTest {
  private static final int SAMPLES = Integer.getInteger("usher.samples", 2_000) / 10;
  private static final long SEED = Long.getLong("usher.seed", 1);
  private static final List<String> UNLIMITED =
      List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000");

  @Test
  void usherRefusesWhatIsDocumentedAndServesAllElse() throws Exception {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    Map<String, RandomEndpoint> all = new TreeMap<>();
    for (int i = 0; i < SAMPLES; i++) {
      all.put("Api%05d".formatted(i), RandomEndpoint.of(random));
    }
    Map<String, String> disagreements = disagreements(all);
    List<String> smallest = new ArrayList<>();
    for (String name : disagreements.keySet()) {
      if (smallest.size() < 3) {
        smallest.add(smallest(name, all.get(name)));
      }
    }
    assertThat(smallest).as("%d of %d with seed %d", disagreements.size(), SAMPLES, SEED).isEmpty();
  }

  private String smallest(String name, RandomEndpoint endpoint) throws Exception {
    for (RandomEndpoint smaller : endpoint.smaller().toList()) {
      if (!disagreements(Map.of(name, smaller)).isEmpty()) {
        return smallest(name, smaller);
      }
    }
    return endpoint + ": " + disagreements(Map.of(name, endpoint)).get(name);
  }

  /** Where Usher does not as documented, and how. */
  private Map<String, String> disagreements(Map<String, RandomEndpoint> all) throws Exception {
    Path sources = Folders.create("endpoints");
    Path generated = Folders.create("endpoints");
    SupportTypes.write(sources);
    for (Map.Entry<String, RandomEndpoint> one : all.entrySet()) {
      write(sources, one.getKey(), one.getValue().source(one.getKey()));
    }
    CompilerRun run =
        CompilerRun.of(sources, generated, options("-proc:only"), List.of(new UsherProcessor()));
    Map<String, String> disagreements = new TreeMap<>();
    Map<String, RandomEndpoint> accepted = new TreeMap<>();
    Told told = Told.of(run);
    all.forEach(
        (name, endpoint) -> {
          Set<String> expected = DocumentedRules.brokenBy(endpoint);
          if (!told.errors(name).equals(expected)) {
            disagreements.put(name, "told " + told.errors(name) + ", documented " + expected);
          } else if (expected.isEmpty()) {
            accepted.put(name, endpoint);
          }
        });
    disagreements.putAll(flaws(accepted, generated));
    return disagreements;
  }

  /** What of that which was generated does not compile cleanly, or does not do as documented. */
  private static Map<String, String> flaws(Map<String, RandomEndpoint> accepted, Path generated)
      throws Exception {
    Path sources = Folders.create("accepted");
    SupportTypes.write(sources);
    copy(generated, "TicketJsonAdapter", sources);
    for (Map.Entry<String, RandomEndpoint> one : accepted.entrySet()) {
      write(sources, one.getKey(), one.getValue().source(one.getKey()));
      write(sources, "Plain" + one.getKey(), one.getValue().plain("Plain" + one.getKey()));
      copy(generated, one.getKey() + "Client", sources);
    }
    assertThat(CompilerRun.of(sources, generated, options("-Xlint:all"), List.of()).diagnostics())
        .isEmpty();
    Map<String, String> flaws = new TreeMap<>();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {generated.toUri().toURL()});
        EndpointCalls calls = new EndpointCalls(loader)) {
      for (Map.Entry<String, RandomEndpoint> one : accepted.entrySet()) {
        String flaw = calls.flaw(one.getKey(), one.getValue());
        if (!flaw.isEmpty()) {
          flaws.put(one.getKey(), flaw);
        }
      }
    }
    return flaws;
  }

  private static void copy(Path generated, String name, Path folder) throws IOException {
    Files.copy(generated.resolve("com/acme/" + name + ".java"), folder.resolve(name + ".java"));
  }

  private static void write(Path folder, String name, String source) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), source, UTF_8);
  }

  private static List<String> options(String... more) {
    List<String> options = new ArrayList<>(UNLIMITED);
    options.addAll(List.of(more));
    return options;
  }
}
