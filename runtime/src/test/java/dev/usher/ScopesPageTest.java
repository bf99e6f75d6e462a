package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.usher.logs.RecordingLogs;
import dev.usher.support.Endpoint;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/scopes.md} says what the code does and says. */
final class ScopesPageTest extends HttpTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$");
  private static final ScopeReport.Endpoint SHOW =
      endpoint("show", "GET", "tickets:read", "END_USER");
  private static final ScopeReport.Endpoint CREATE =
      endpoint("create", "POST", "tickets:write", "AGENT");
  private static final ScopeReport.Endpoint DELETE =
      endpoint("delete", "DELETE", "tickets:write", "AGENT");

  /** What warnings call the interface. */
  private interface TicketsApi {}

  private static ScopeReport.Endpoint endpoint(
      String name, String method, String scope, String role) {
    return new ScopeReport.Endpoint(
        "com.acme.TicketsApi", "TicketsApi." + name, method, "t", List.of(scope), role);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "scopes.md"));
  }

  private static List<String> blocks() throws IOException {
    return BLOCK.matcher(page()).results().map(block -> block.group(1)).toList();
  }

  static Stream<List<String>> rows() throws IOException {
    return page()
        .lines()
        .filter(line -> line.matches("\\| `.* \\| `.* \\| `.* \\|"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(ScopesPageTest::names).toList());
  }

  private static String names(String cell) {
    return cell.replace("`", "").strip();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theTableSaysWhatIsCovered(List<String> row) {
    Scopes granted = Scopes.of(row.get(1).split(" "));

    assertThat(row.get(2).split(" ")).allMatch(granted::covers);
    assertThat(row.get(3).split(" ")).noneMatch(granted::covers);
  }

  @Test
  void theTableIsThere() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(8);
  }

  @Test
  void theWarningAtCreationIsTheOneShown() throws IOException {
    RecordingLogs.clear();

    new Calls(ScopeCheck.WARN, 200).create();

    assertThat(blocks())
        .contains(RecordingLogs.warnings().get(0).replaceFirst("^WARN ", "") + "\n");
  }

  @Test
  void theWarningBeforeACallIsTheOneShown() throws IOException {
    RecordingLogs.clear();

    new Calls(ScopeCheck.WARN, 200).create();

    assertThat(blocks())
        .contains(RecordingLogs.warnings().get(1).replaceFirst("^WARN ", "") + "\n");
  }

  @Test
  void theRefusalIsTheOneShown() throws IOException {
    Calls calls = new Calls(ScopeCheck.FAIL, 200);

    assertThat(blocks())
        .contains(
            catchThrowableOfType(MissingScopeException.class, calls::create).getMessage() + "\n");
  }

  @Test
  void theDiagnosisIsTheOneShown() throws IOException {
    Calls calls = new Calls(ScopeCheck.OFF, 403);

    ForbiddenException e = catchThrowableOfType(ForbiddenException.class, calls::create);

    assertThat(blocks()).anyMatch(block -> e.diagnosis().toString().startsWith(block.strip()));
    assertThat(blocks()).anyMatch(block -> block.startsWith("1. the token lacks"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TicketsApi.java:17: warning: [MissingScope]"})
  void whatTheCompilerSaysIsWhatReadmeShows(String start) throws IOException {
    List<String> shown = blocks().stream().filter(block -> block.startsWith(start)).toList();

    assertThat(shown).hasSize(1);
    assertThat(Files.readString(Path.of("..", "README.md"))).contains(shown.get(0));
  }

  @Test
  void theLedgerIsTheSamples() throws IOException {
    assertThat(blocks())
        .contains(Files.readString(Path.of("../sample/src/test/resources/ledger.txt")));
  }

  @Test
  void theChecksSayWhatIsShown() throws IOException {
    ScopeReport report = new ScopeReport(List.of(SHOW, CREATE, DELETE), List.of());

    assertThat(blocks())
        .contains(
            "scopes.txt lacks what endpoints need:\n"
                + report.comparedWith(Scopes.of("tickets:read", "users:read"))
                + "\n",
            report.comparedWith(Scopes.of("tickets")) + "\n");
  }

  @Test
  void theRefusalOfAGrantOfNothingIsTheOneShown() throws IOException {
    assertThat(blocks())
        .contains(
            catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> Credentials.clientCredentials("sync", "s3cr3t"))
                    .getMessage()
                + "\n");
  }

  @Test
  void theReportAtStartUpIsTheOneShown() throws IOException {
    Needs needs = new Needs(Scopes.of("tickets:read", "tickets:write"), List.of(SHOW, CREATE));

    assertThat(blocks())
        .contains(
            """
            OK      account: https://acme.zendesk.com/ answers
            OK      user: the credential belongs to a user
            %s
            %s
            """
                .formatted(
                    needs.compareRole("end-user"), needs.compare(Scopes.of("tickets:read"))));
  }

  @Test
  void theRecipeForMavenIsThatOfAnOutsideProject() throws IOException {
    String pom = Files.readString(Path.of("..", "integration-tests/src/it/scope-ledger/pom.xml"));
    String shown =
        blocks().stream().filter(block -> block.startsWith("<plugin>")).findFirst().orElseThrow();

    assertThat(packed(pom)).contains(execution(packed(shown)));
  }

  private static String packed(String xml) {
    return xml.replaceAll("\\s+", "");
  }

  private static String execution(String xml) {
    return xml.substring(xml.indexOf("<execution>"), xml.indexOf("</execution>"));
  }

  /** A client as generated, whose token reads tickets and no more. */
  private final class Calls {

    private static final String PATH = "api/v2/tickets";

    private final Zendesk zendesk;

    Calls(ScopeCheck check, int status) {
      zendesk =
          account()
              .credentials(Credentials.oauthToken(SECRET, "tickets:read"))
              .scopeCheck(check)
              .build();
      server.enqueue(
          new MockResponse.Builder()
              .code(status)
              .body(
                  "{\"error\":\"Forbidden\",\"description\":\"You are missing the following"
                      + " required scopes: tickets:write\"}")
              .build());
    }

    void create() {
      Endpoint create = Endpoint.of("TicketsApi.create", "POST", PATH).requires("tickets:write");
      Endpoint show = Endpoint.of("TicketsApi.show", "GET", PATH).requires("tickets:read");
      zendesk
          .bind(TicketsApi.class, Product.SUPPORT, show, create)
          .operation(create, ResponseType.nothing())
          .call(new Request.Builder().url(server.url(PATH)).post(body()).build());
    }
  }
}
