package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class UsersTest {

  private final FakeZendesk fake = FakeZendesk.start();
  private final Client client = Client.of(fake, "users");

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void aUserIsCreatedShownChangedAndDeleted() {
    Reply created =
        client.post("/api/v2/users", "{\"user\":{\"name\":\"Rex\",\"email\":\"rex@example.com\"}}");
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.headers().get("Location")).isEqualTo(created.text("user.url"));
    assertThat(created.text("user.role")).isEqualTo("end-user");
    long id = created.number("user.id");
    assertThat(id).as("ids do not fit an int").isGreaterThan(Integer.MAX_VALUE);

    String path = "/api/v2/users/" + id;
    assertThat(client.put(path, "{\"user\":{\"alias\":\"T\"}}").text("user.alias")).isEqualTo("T");
    assertThat(client.get(path).text("user.alias")).isEqualTo("T");

    Reply deleted = client.delete(path);
    assertThat(deleted.status()).as("with a body, unlike tickets").isEqualTo(200);
    assertThat(deleted.at("user.active")).isEqualTo(false);
    assertThat(client.delete(path).text("error")).isEqualTo("RecordNotFound");
    assertThat(fake.users()).hasSize(1);
  }

  @Test
  void anAddressBelongsToOneUser() {
    long id = fake.addUser(Map.of("name", "Rex", "email", "rex@example.com"));

    Reply duplicate =
        client.post("/api/v2/users", "{\"user\":{\"name\":\"Max\",\"email\":\"REX@example.com\"}}");

    assertThat(duplicate.status()).isEqualTo(422);
    assertThat(duplicate.text("details.email.0.description"))
        .isEqualTo("Email: REX@example.com is already being used by another user");
    assertThat(duplicate.text("details.email.0.error")).isEqualTo("DuplicateValue");
    assertThat(
            client
                .put("/api/v2/users/" + id, "{\"user\":{\"email\":\"rex@example.com\"}}")
                .status())
        .as("one's own address is no duplicate")
        .isEqualTo(200);
  }

  @Test
  void nameAddressAndRoleAreCheckedTogether() {
    Reply reply =
        client.post(
            "/api/v2/users", "{\"user\":{\"name\":\"\",\"email\":\"x\",\"role\":\"king\"}}");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("details.name.0.description"))
        .isEqualTo("Name: is too short (minimum is 1 characters)");
    assertThat(reply.text("details.email.0.description"))
        .isEqualTo("Email: x is not properly formatted");
    assertThat(reply.text("details.role.0.description")).isEqualTo("Role: is invalid");
  }

  @Test
  void createOrUpdateFindsByExternalIdOrAddress() {
    String path = "/api/v2/users/create_or_update";

    Reply created =
        client.post(
            path,
            "{\"user\":{\"name\":\"Rex\",\"email\":\"rex@example.com\",\"external_id\":\"e1\"}}");
    Reply byExternalId =
        client.post(path, "{\"user\":{\"external_id\":\"e1\",\"name\":\"Rexus\"}}");
    Reply byEmail = client.post(path, "{\"user\":{\"email\":\"rex@example.com\",\"phone\":\"1\"}}");

    assertThat(created.status()).isEqualTo(201);
    assertThat(byExternalId.status()).isEqualTo(200);
    assertThat(byEmail.status()).isEqualTo(200);
    assertThat(byEmail.number("user.id")).isEqualTo(created.number("user.id"));
    assertThat(byEmail.text("user.name")).isEqualTo("Rexus");
  }

  @Test
  void usersAreSearchedByTextAndByExternalId() {
    fake.addUser(Map.of("name", "Rex Dog", "email", "rex@example.com", "external_id", "e1"));
    fake.addUser(Map.of("name", "Tom Cat", "email", "tom@example.com"));

    assertThat(client.get("/api/v2/users/search?query=tom@example.com").each("users", "name"))
        .isEqualTo(List.of("Tom Cat"));
    assertThat(client.get("/api/v2/users/search?query=%22rex%20dog%22").number("count"))
        .isEqualTo(1);
    assertThat(client.get("/api/v2/users/search?external_id=e1").each("users", "name"))
        .isEqualTo(List.of("Rex Dog"));
    assertThat(client.get("/api/v2/users/search?external_id=e2").list("users")).isEmpty();
  }

  @Test
  void usersAreListedByRoleShownByIdsAndCounted() {
    long rex = fake.addUser(Map.of("name", "Rex"));
    fake.addUser(Map.of("name", "Ann", "role", "agent"));

    assertThat(client.get("/api/v2/users?role=agent").each("users", "name"))
        .isEqualTo(List.of("Ann"));
    assertThat(client.get("/api/v2/users?role[]=agent&role[]=admin").number("count")).isEqualTo(2);
    assertThat(client.get("/api/v2/users/show_many?ids=" + rex).each("users", "name"))
        .isEqualTo(List.of("Rex"));
    assertThat(client.get("/api/v2/users/count").number("count.value")).isEqualTo(3);
  }

  @Test
  void anEndUserIsKeptOutByRole() {
    fake.addUser(Map.of("name", "Rex", "email", "rex@example.com"));
    Client customer = Client.basic(fake, "rex@example.com/token", fake.apiToken("rex@example.com"));

    Reply reply = customer.get("/api/v2/users");

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.text("error.title")).isEqualTo("Forbidden");
    assertThat(customer.get("/api/v2/users/me").text("user.name")).isEqualTo("Rex");
  }
}
