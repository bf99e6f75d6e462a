package dev.usher.generator.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.usher.generator.Folders;
import dev.usher.generator.UsherProcessor;
import dev.usher.generator.rejected.CompilerRun;
import dev.usher.json.ModelAdapters;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/**
 * Random records with {@code @Model}: what the documentation calls wrong is refused with its code,
 * and all else has an adapter that compiles without a warning and gives back what it reads. {@code
 * -Dusher.samples=10000 -Dusher.seed=7} tries more, or others.
 */
final class ModelPropertiesTest {
  private static final int SAMPLES = Integer.getInteger("usher.samples", 2_000) / 10;
  private static final long SEED = Long.getLong("usher.seed", 1);
  private static final Map<String, String> TYPES =
      Map.of(
          "Point",
          "@Model public record Point(long x, boolean isFar) {}",
          "Box",
          "@Model public record Box<T>(T content) {}",
          "Colour",
          "@Model public enum Colour { DARK_RED,"
              + " @com.squareup.moshi.Json(name = \"Blue!\") BLUE, @Unknown OTHER }",
          "Shape",
          "@Model(discriminator = \"kind\") public sealed interface Shape {"
              + " @Model record Circle(double radius) implements Shape {}"
              + " @Model(label = \"Sq\") record Square(long sideLength) implements Shape {} }");

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

  @Test
  void usherRefusesWhatIsDocumentedAndGivesBackAllElse() throws Exception {
    Map<String, RandomModel> all = new TreeMap<>();
    for (int i = 0; i < SAMPLES; i++) {
      all.put("Model%05d".formatted(i), RandomModel.of(random));
    }
    Path sources = Folders.create("models");
    Path generated = Folders.create("models");
    writeTypes(sources);
    write(sources, all);
    List<String> limits =
        List.of("-proc:only", "-encoding", "UTF-8", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000");
    Told told = Told.of(CompilerRun.of(sources, generated, limits, List.of(new UsherProcessor())));
    Map<String, String> flaws = new TreeMap<>();
    Map<String, RandomModel> accepted = new TreeMap<>();
    all.forEach(
        (name, model) -> {
          if (!told.errors(name).equals(model.broken())) {
            flaws.put(name, told.errors(name) + " instead of " + model.broken() + ": " + model);
          } else if (model.broken().isEmpty()) {
            accepted.put(name, model);
          }
        });

    assertThat(flaws).as("seed %d", SEED).isEmpty();
    assertThat(accepted).hasSizeGreaterThan(SAMPLES / 2);
    comeBack(accepted, compiled(accepted));
  }

  private static Path compiled(Map<String, RandomModel> accepted) throws IOException {
    Path sources = Folders.create("models");
    Path classes = Folders.create("models");
    writeTypes(sources);
    write(sources, accepted);
    List<String> options =
        List.of("-Xlint:all,-processing", "-encoding", "UTF-8", "-Xmaxwarns", "100000");
    CompilerRun run = CompilerRun.of(sources, classes, options, List.of(new UsherProcessor()));
    assertThat(run.diagnostics()).as("seed %d", SEED).isEmpty();
    return classes;
  }

  private void comeBack(Map<String, RandomModel> accepted, Path classes) throws Exception {
    Moshi moshi = ModelAdapters.addTo(new Moshi.Builder()).build();
    JsonAdapter<Object> trees = moshi.adapter(Object.class).serializeNulls();
    ModelJson json = new ModelJson(random);
    List<String> flaws = new ArrayList<>();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      for (Map.Entry<String, RandomModel> one : accepted.entrySet()) {
        JsonAdapter<?> adapter = moshi.adapter(loader.loadClass("com.acme." + one.getKey()));
        Map<String, Object> object = json.object(one.getValue());
        Map<String, Object> more = new LinkedHashMap<>(object);
        more.put("nobody's", List.of(Map.of("a", "b")));
        Map<String, Object> expected = ModelJson.written(one.getValue(), object);
        String written = write(adapter, trees.toJson(more));
        if (!expected.equals(tree(trees, written)) || !written.equals(write(adapter, written))) {
          flaws.add(one.getValue() + " makes " + written + " of " + trees.toJson(more));
        }
      }
    }
    assertThat(flaws).as("seed %d", SEED).isEmpty();
  }

  private static Object tree(JsonAdapter<Object> trees, String json) throws IOException {
    return json.startsWith("{") ? trees.fromJson(json) : json;
  }

  /** The JSON that is made of what was read, or why it was not read. */
  private static <T> String write(JsonAdapter<T> adapter, String json) throws IOException {
    try {
      return adapter.toJson(adapter.fromJson(json));
    } catch (JsonDataException refused) {
      return refused.getMessage();
    }
  }

  private static void write(Path folder, Map<String, RandomModel> models) throws IOException {
    for (Map.Entry<String, RandomModel> one : models.entrySet()) {
      write(folder, one.getKey(), one.getValue().source(one.getKey()));
    }
  }

  private static void writeTypes(Path folder) throws IOException {
    for (Map.Entry<String, String> type : TYPES.entrySet()) {
      write(
          folder,
          type.getKey(),
          "package com.acme; import dev.usher.annotations.*; " + type.getValue());
    }
  }

  private static void write(Path folder, String name, String source) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), source, UTF_8);
  }
}
