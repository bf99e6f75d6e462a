package dev.usher.generator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.squareup.moshi.JsonAdapter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every ticket and every user that a real account answered with is read by models. */
class RecordedTicketsTest {
  private static final CompiledModels MODELS =
      CompiledModels.of(
          """
          @Model record Answer(Ticket ticket, List<Ticket> tickets, User user, List<User> users) {
            @Model record Ticket(long id, URI url, String externalId, Via via, Instant createdAt,
                Instant updatedAt, Type type, String subject, String rawSubject, String description,
                Priority priority, Status status, long requesterId, long submitterId, Long assigneeId,
                Long organizationId, Long groupId, List<Long> collaboratorIds, boolean hasIncidents,
                boolean isPublic, Instant dueAt, Set<String> tags, List<CustomField> customFields,
                Map<String, Object> satisfactionRating, long customStatusId, List<Long> followupIds,
                long ticketFormId, long brandId, boolean allowChannelback, boolean allowAttachments,
                Long generatedTimestamp) {}
            @Model record Via(String channel, Map<String, Object> source) {}
            @Model record CustomField(long id, Object value) {}
            @Model enum Type { PROBLEM, INCIDENT, QUESTION, TASK }
            @Model enum Priority { LOW, NORMAL, HIGH, URGENT }
            @Model enum Status { NEW, OPEN, PENDING, HOLD, SOLVED, CLOSED, DELETED }
            @Model record User(long id, URI url, String name, String email, Instant createdAt,
                Instant updatedAt, String timeZone, String phone, Map<String, Object> photo,
                long localeId, String locale, Long organizationId, Role role, boolean verified,
                Set<String> tags, boolean active, Instant lastLoginAt, Boolean twoFactorAuthEnabled,
                Integer roleType, boolean suspended, Map<String, Object> userFields) {}
            @Model enum Role { @Json(name = "end-user") END_USER, AGENT, ADMIN }
          }
          """);

  private final JsonAdapter<Object> answers = MODELS.adapter("Answer");

  @Test
  void everyRecordedTicketAndUserIsReadAndReadAgainAsItWasWritten() throws IOException {
    Path folder = folder();
    assumeTrue(
        Files.isDirectory(folder),
        "no recorded exchanges at " + folder + "; -Dusher.shared=<folder> points at them");
    JsonAdapter<Object> generic = MODELS.moshi().adapter(Object.class);
    int read = 0;
    for (Path file : files(folder)) {
      Map<?, ?> cassette = (Map<?, ?>) generic.fromJson(Files.readString(file));
      for (Object exchange : (List<?>) cassette.get("exchanges")) {
        Map<?, ?> response = (Map<?, ?>) ((Map<?, ?>) exchange).get("response");
        read += read((String) response.get("bodyText"), file);
      }
    }
    assertThat(read).isGreaterThan(2000);
  }

  private int read(String body, Path file) throws IOException {
    if (!body.startsWith("{")) {
      return 0;
    }
    Object answer = answers.fromJson(body);
    assertThat(answers.fromJson(answers.serializeNulls().toJson(answer)))
        .as("%s", file)
        .isEqualTo(answer);
    return size(answer, "tickets") + size(answer, "users");
  }

  private static int size(Object answer, String component) {
    try {
      Method accessor = answer.getClass().getDeclaredMethod(component);
      accessor.setAccessible(true);
      Object value = accessor.invoke(answer);
      return value == null ? 0 : ((List<?>) value).size();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Path folder() {
    String shared = System.getProperty("usher.shared");
    return (shared == null ? Path.of("..", "..", "shared") : Path.of(shared))
        .resolve(Path.of("zendesk", "exchanges"))
        .toAbsolutePath()
        .normalize();
  }
}
