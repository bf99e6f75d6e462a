package dev.usher.benchmarks.chaos;

import dev.usher.Stamped;
import dev.usher.annotations.Model;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that counts.
 *
 * @param externalId the count
 * @param tags the marks of those who counted
 */
@Model
public record Tally(long id, @Nullable String externalId, List<String> tags, Instant updatedAt)
    implements Stamped {

  /** One more, by whose mark this is. */
  TallyChange counted(String mark) {
    long count = externalId == null ? 0 : Long.parseLong(externalId);
    return new TallyChange(
        String.valueOf(count + 1), Stream.concat(tags.stream(), Stream.of(mark)).toList());
  }
}
