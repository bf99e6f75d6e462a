package dev.usher.ledger;

import static dev.usher.ledger.ClassPath.endpoint;
import static dev.usher.ledger.ClassPath.folder;
import static dev.usher.ledger.ClassPath.manifest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.ScopeReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three forms of one ledger. */
final class LedgerTest {

  @TempDir Path classes;

  private ScopeReport report;

  @BeforeEach
  void load() throws IOException {
    folder(
        classes,
        "TicketsApi",
        manifest(
            "TicketsApi",
            endpoint("TicketsApi.show", "GET api/v2/tickets/{id}", "tickets:read"),
            endpoint("TicketsApi.create", "POST api/v2/tickets", "tickets:write users:read")));
    folder(
        classes,
        "MoreApi",
        manifest(
            "MoreApi",
            endpoint("MoreApi.remove", "DELETE api/v2/users/{id:a|b}", "users:write", "ADMIN"),
            endpoint("MoreApi.anything", "GET ", "")));
    report = ClassPath.load(classes);
  }

  @Test
  void textHasALineForEachEndpointBeneathItsInterface() {
    assertThat(report.toText())
        .isEqualTo(
            """
            Scopes needed: tickets:read tickets:write users:read users:write

            com.acme.MoreApi
              MoreApi.remove     DELETE  api/v2/users/{id:a|b}  users:write               ADMIN
              MoreApi.anything   GET     (the URL given)        unknown

            com.acme.TicketsApi
              TicketsApi.show    GET     api/v2/tickets/{id}    tickets:read
              TicketsApi.create  POST    api/v2/tickets         tickets:write users:read

            No scope is declared, so what they need is unknown: MoreApi.anything. @RequiresScope says it.
            """);
    assertThat(report).hasToString(report.toText());
  }

  @Test
  void markdownHasATableForEachInterface() {
    assertThat(report.toMarkdown())
        .isEqualTo(
            """
            Scopes needed: `tickets:read`, `tickets:write`, `users:read`, `users:write`

            **com.acme.MoreApi**

            | endpoint | call | scopes | role |
            | --- | --- | --- | --- |
            | `MoreApi.remove` | `DELETE api/v2/users/{id:a\\|b}` | `users:write` | ADMIN |
            | `MoreApi.anything` | `GET (the URL given)` | unknown |  |

            **com.acme.TicketsApi**

            | endpoint | call | scopes | role |
            | --- | --- | --- | --- |
            | `TicketsApi.show` | `GET api/v2/tickets/{id}` | `tickets:read` |  |
            | `TicketsApi.create` | `POST api/v2/tickets` | `tickets:write`, `users:read` |  |

            No scope is declared, so what they need is unknown: MoreApi.anything. @RequiresScope says it.
            """);
  }

  @Test
  void jsonHasTheMembersOfTheRecords() throws IOException {
    Path other = classes.resolve("other");
    folder(
        other,
        "MoreApi",
        manifest(
            "MoreApi", endpoint("MoreApi.remove", "DELETE api/v2/users/{id}", "read", "ADMIN")));
    folder(classes, "MoreApi", manifest("MoreApi", endpoint("MoreApi.anything", "GET ", "")));
    Path tickets = classes.resolve("META-INF/usher/com.acme.TicketsApi.json");
    tickets.toFile().delete();

    assertThat(ClassPath.load(other, classes).toJson())
        .isEqualTo(
            """
            {
              "format": 1,
              "requiredScopes": [
                "read"
              ],
              "endpoints": [
                {
                  "api": "com.acme.MoreApi",
                  "name": "MoreApi.remove",
                  "method": "DELETE",
                  "path": "api/v2/users/{id}",
                  "scopes": [
                    "read"
                  ],
                  "role": "ADMIN"
                }
              ],
              "contradictions": [
                {
                  "api": "com.acme.MoreApi",
                  "places": [
                    "%s",
                    "%s"
                  ]
                }
              ]
            }
            """
                .formatted(ClassPath.shown(other), ClassPath.shown(classes)));
    assertThat(ClassPath.load(classes).toJson()).doesNotContain("role").contains("\"scopes\": []");
  }

  @Test
  void whereNothingIsDeclaredThatIsSaid() {
    ScopeReport none = new ScopeReport(List.of(), List.of());

    assertThat(none.toText()).isEqualTo("Scopes needed: none is declared\n");
    assertThat(none.toMarkdown()).isEqualTo("Scopes needed: none is declared\n");
  }
}
