package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever was saved, the command says something, and says it in the same manner. */
class MutatedAnswersTest {

  private static final int TRIES = 3000;

  @Test
  void noAnswerHoweverSpoiledBreaksTheCommand() throws IOException {
    List<byte[]> answers = answers();
    Random random = new Random(20261124);

    for (int i = 0; i < TRIES; i++) {
      byte[] spoiled = spoiled(answers.get(random.nextInt(answers.size())), random);
      Run run = Run.of(spoiled);

      assertThat(run.code()).isIn(Explain.DONE, Explain.UNREADABLE);
      assertThat(run.code() == Explain.DONE ? run.out() : run.err()).isNotBlank().endsWith("\n");
      assertThat(run.out().chars().filter(c -> Character.isISOControl(c) && c != '\n')).isEmpty();
    }
  }

  private static List<byte[]> answers() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "golden"))) {
      return files
          .filter(file -> file.endsWith("answer.txt"))
          .sorted()
          .map(MutatedAnswersTest::read)
          .toList();
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] spoiled(byte[] answer, Random random) {
    byte[] bytes = Arrays.copyOf(answer, random.nextInt(answer.length) + 1);
    int changes = random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
