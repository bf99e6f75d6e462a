package dev.usher.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.squareup.moshi.Moshi;
import dev.usher.TokenPair;
import dev.usher.TokenStore;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;

/** What a store in a file keeps, through crashes and beside other processes. */
final class FileTokenStoreTest {

  private static final TokenPair OLD = new TokenPair("access-1", "refresh-1", Instant.EPOCH);
  private static final TokenPair NEW = new TokenPair("access-2", "refresh-2", null);

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("tokens.json");
  }

  private TokenStore store() {
    return TokenStore.file(file());
  }

  @Test
  void whatIsSavedIsLoadedByWhomeverOpensTheFile() {
    assertThat(store().load()).isEmpty();

    store().save(OLD);
    assertThat(store().load()).contains(OLD);

    store().save(NEW);
    assertThat(store().load()).contains(NEW);
  }

  @Test
  void itsOwnerAloneMayReadIt() throws IOException {
    assumeTrue(file().getFileSystem().supportedFileAttributeViews().contains("posix"));
    store().save(OLD);
    assertThat(permissions()).isEqualTo("rw-------");

    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(store().load()).contains(OLD);

    assertThat(permissions()).isEqualTo("rw-------");
  }

  private String permissions() throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 60})
  void aCrashWhileTheNewPairIsWrittenLeavesTheOldOne(int written) throws IOException {
    store().save(OLD);
    byte[] whole = TokenFile.write(NEW);
    byte[] start = Arrays.copyOf(whole, Math.min(written, whole.length - 1));
    Files.write(folder.resolve("tokens.json.new"), start);

    assertThat(store().load()).contains(OLD);

    store().save(NEW);
    assertThat(store().load()).contains(NEW);
  }

  @Test
  void aCrashBeforeTheNewPairTakesItsPlaceLosesNoGrant() throws IOException {
    store().save(OLD);
    Files.write(folder.resolve("tokens.json.new"), TokenFile.write(NEW));

    assertThat(store().load()).contains(NEW);
    assertThat(folder.resolve("tokens.json.new")).doesNotExist();
  }

  @Test
  void nothingThatHoldsATokenIsLeftBesideIt() throws IOException {
    store().save(OLD);
    store().save(NEW);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file(), folder.resolve("tokens.json.lock"));
    }
    assertThat(folder.resolve("tokens.json.lock")).isEmptyFile();
  }

  @Test
  void aFileThatHoldsSomethingElseIsToldWithoutItsContent() throws IOException {
    Files.writeString(file(), "s3cr3t");

    assertThatThrownBy(() -> store().load())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot be read")
        .hasStackTraceContaining("was it edited?")
        .satisfies(e -> assertThat(String.valueOf(e.getCause())).doesNotContain("s3cr3t"));
  }

  @Test
  void aFolderThatIsNotThereIsToldAtOnce() {
    Path nowhere = folder.resolve("nowhere").resolve("tokens.json");

    assertThatThrownBy(() -> TokenStore.file(nowhere))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("does not exist");
  }

  @Test
  void aProcessThatIsKilledWhileItSavesLosesNothingThatItSaved() throws Exception {
    int saved = 0;
    for (int kill = 0; kill < 3; kill++) {
      Process writer = start(1_000_000);
      try (BufferedReader lines = writer.inputReader()) {
        for (int i = 0; i < 40; i++) {
          saved = Integer.parseInt(lines.readLine());
        }
        writer.toHandle().destroyForcibly();
        List<String> rest = lines.lines().toList();
        if (rest.size() > 1) {
          saved = Integer.parseInt(rest.get(rest.size() - 2)); // The last may be cut short.
        }
      }
      writer.waitFor();

      assertThat(store().load().map(StoreWriter::number).orElseThrow())
          .isGreaterThanOrEqualTo(saved);
    }
  }

  @Test
  void processesThatShareItTakeTurns() throws Exception {
    List<Process> writers = List.of(start(100), start(100));
    for (int i = 0; i < 100; i++) {
      store().exclusively(() -> next(store()));
    }
    for (Process writer : writers) {
      assertThat(writer.inputReader().lines().count()).isEqualTo(100);
      assertThat(writer.waitFor()).isZero();
    }

    assertThat(store().load().map(StoreWriter::number)).contains(300);
  }

  private static int next(TokenStore store) {
    int number = store.load().map(StoreWriter::number).orElse(0) + 1;
    store.save(new TokenPair("access-" + number, "refresh-" + number, null));
    return number;
  }

  private Process start(int times) throws IOException {
    String classPath =
        Stream.of(
                StoreWriter.class,
                TokenStore.class,
                Moshi.class,
                Buffer.class,
                Unit.class,
                Logger.class)
            .map(FileTokenStoreTest::place)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-cp",
            classPath,
            StoreWriter.class.getName(),
            file().toString(),
            Integer.toString(times))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
