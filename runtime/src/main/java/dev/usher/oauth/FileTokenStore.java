package dev.usher.oauth;

import dev.usher.TokenPair;
import dev.usher.TokenStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A pair in a file. A new one is written whole to a file beside it, forced to the disk, and then
 * takes the place of the old: what is there after a crash is the old pair or the new one. A whole
 * new one that did not take its place yet does when it is next looked at, since Zendesk has ended
 * the old.
 */
public final class FileTokenStore implements TokenStore {

  private final Path path;
  private final Path fresh;
  private final StoreLock lock;

  private FileTokenStore(Path path) {
    this.path = path;
    this.fresh = beside(path, ".new");
    this.lock = new StoreLock(beside(path, ".lock"));
  }

  /** The store at {@code path}, by whatever name that folder goes. */
  public static FileTokenStore at(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    Path name = absolute.getFileName();
    if (folder == null || name == null) {
      throw new IllegalArgumentException("a token store is a file, not " + path);
    }
    try {
      return new FileTokenStore(folder.toRealPath().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the token store does not exist: " + folder, e);
    }
  }

  private static Path beside(Path path, String suffix) {
    return path.resolveSibling(path.getFileName() + suffix);
  }

  @Override
  public <T> T exclusively(Supplier<T> work) {
    return lock.exclusively(work);
  }

  @Override
  public Optional<TokenPair> load() {
    return exclusively(
        () -> {
          try {
            recover();
            return read();
          } catch (IOException e) {
            throw failed("read", e);
          }
        });
  }

  @Override
  public void save(TokenPair pair) {
    exclusively(
        () -> {
          try {
            write(TokenFile.write(pair));
            replace();
            return pair;
          } catch (IOException e) {
            throw failed("written", e);
          }
        });
  }

  private UncheckedIOException failed(String what, IOException cause) {
    return new UncheckedIOException("the token store " + path + " cannot be " + what, cause);
  }

  /** Ends what a crash left half done. */
  private void recover() throws IOException {
    if (!Files.exists(fresh)) {
      return;
    }
    if (TokenFile.read(Files.readString(fresh)).isPresent()) {
      replace();
    } else {
      Files.delete(fresh);
    }
  }

  private Optional<TokenPair> read() throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    OwnerOnly.enforce(path);
    Optional<TokenPair> pair = TokenFile.read(Files.readString(path));
    if (pair.isEmpty()) {
      throw new IOException("it holds no tokens; was it edited?");
    }
    return pair;
  }

  private void write(byte[] content) throws IOException {
    Files.deleteIfExists(fresh);
    Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(fresh, anew, OwnerOnly.attributes(fresh))) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private void replace() throws IOException {
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder();
  }

  /** A renaming is safe once its folder is; not every system can open one. */
  private void forceFolder() {
    try (FileChannel folder = FileChannel.open(path.resolveSibling(""), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows: renaming is journalled there.
    }
  }

  /** The path, and nothing secret. */
  @Override
  public String toString() {
    return "token store " + path;
  }
}
