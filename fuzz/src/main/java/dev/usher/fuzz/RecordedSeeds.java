package dev.usher.fuzz;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Answers of Zendesk's, where a collection of them lies beside the repository; {@code
 * -Dusher.shared=...} says where. They stay there: nothing of them is copied.
 */
final class RecordedSeeds {

  private static final JsonAdapter<Object> JSON = new Moshi.Builder().build().adapter(Object.class);
  private static final Set<String> FRAMES =
      Set.of("content-length", "transfer-encoding", "content-encoding", "connection");

  /** Mutating a long page over and over would be most of the work, and find no more. */
  private static final int LONGEST = 4096;

  private RecordedSeeds() {}

  /** Those there are; none where there is no collection. */
  static List<Seed> in(Path shared) throws IOException {
    List<Seed> seeds = new ArrayList<>();
    for (Path file : files(shared.resolve("zendesk/errors"))) {
      Map<?, ?> recorded = (Map<?, ?>) JSON.fromJson(Files.readString(file));
      add(seeds, file, recorded);
    }
    for (Path file : files(shared.resolve("zendesk/exchanges"))) {
      Map<?, ?> cassette = (Map<?, ?>) JSON.fromJson(Files.readString(file));
      for (Object exchange : (List<?>) member(cassette, "exchanges")) {
        add(seeds, file, (Map<?, ?>) member((Map<?, ?>) exchange, "response"));
      }
    }
    return seeds;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static void add(List<Seed> seeds, Path file, @Nullable Map<?, ?> recorded) {
    String body = (String) member(recorded, "bodyText");
    if (body.length() > LONGEST) {
      return;
    }
    int status = ((Number) member(recorded, "status")).intValue();
    List<Header> headers = new ArrayList<>();
    ((Map<?, ?>) member(recorded, "headers"))
        .forEach((name, value) -> add(headers, (String) name, value));
    seeds.add(
        new Seed(
            String.valueOf(file.getFileName()),
            new Answer(status, headers, ByteString.encodeUtf8(body), Framing.LENGTH)));
  }

  private static void add(List<Header> headers, String name, @Nullable Object value) {
    if (FRAMES.contains(name.toLowerCase(Locale.ROOT))) {
      return;
    }
    if (value instanceof Collection<?> lines) {
      lines.forEach(line -> headers.add(new Header(name, String.valueOf(line))));
    } else {
      headers.add(new Header(name, String.valueOf(value)));
    }
  }

  private static Object member(@Nullable Map<?, ?> object, String name) {
    Object value = object == null ? null : object.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a recorded answer has no " + name);
    }
    return value;
  }
}
