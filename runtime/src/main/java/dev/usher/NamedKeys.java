package dev.usher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keys made of names. What they are made of never changes: a key that another version makes anew
 * would be a second ticket.
 *
 * @param namespace what keeps the keys of programs apart
 */
record NamedKeys(String namespace) implements IdempotencyKeys {

  private static final long VERSION = 0xF000L;
  private static final long VARIANT = 0xC000_0000_0000_0000L;

  NamedKeys {
    Setting.present("namespace of idempotency keys", namespace);
  }

  @Override
  public String keyFor(String endpoint, @Nullable String id) {
    return id == null ? UUID.randomUUID().toString() : uuid(endpoint, id).toString();
  }

  /** One of version 8, RFC 9562: the first bits of a SHA-256. */
  private UUID uuid(String endpoint, String id) {
    MessageDigest digest = sha256();
    for (String part : new String[] {namespace, endpoint, id}) {
      byte[] bytes = part.getBytes(UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new UUID(
        (hash.getLong() & ~VERSION) | 0x8000L,
        (hash.getLong() & ~VARIANT) | 0x8000_0000_0000_0000L);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
