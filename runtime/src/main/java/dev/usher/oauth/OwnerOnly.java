package dev.usher.oauth;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that their owner alone may read and write, where the file system knows of such. */
final class OwnerOnly {

  private static final Logger LOG = LoggerFactory.getLogger(FileTokenStore.class);
  private static final Set<PosixFilePermission> PERMISSIONS =
      PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /** What to create {@code file} with. */
  static FileAttribute<?>[] attributes(Path file) {
    if (isPosix(file)) {
      return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PERMISSIONS)};
    }
    LOG.warn(
        "{} is on a file system without POSIX permissions: keep it in a folder that others cannot"
            + " read",
        file);
    return new FileAttribute<?>[0];
  }

  /** Takes from others what they may do with {@code file}. */
  static void enforce(Path file) throws IOException {
    if (isPosix(file) && !PERMISSIONS.containsAll(Files.getPosixFilePermissions(file))) {
      LOG.warn("{} could be read or written by others; now its owner alone may", file);
      Files.setPosixFilePermissions(file, PERMISSIONS);
    }
  }

  private static boolean isPosix(Path file) {
    FileSystem system = file.getFileSystem();
    return system.supportedFileAttributeViews().contains("posix");
  }
}
