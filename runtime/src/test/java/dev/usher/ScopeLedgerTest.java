package dev.usher;

import static dev.usher.ledger.ClassPath.endpoint;
import static dev.usher.ledger.ClassPath.folder;
import static dev.usher.ledger.ClassPath.loader;
import static dev.usher.ledger.ClassPath.manifest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.ledger.ClassPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command, and the same check in a test. */
final class ScopeLedgerTest {

  @TempDir Path classes;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Path allowed(String text) throws IOException {
    folder(
        classes,
        "TicketsApi",
        manifest(
            "TicketsApi",
            endpoint("TicketsApi.show", "GET tickets/{id}", "tickets:read"),
            endpoint("TicketsApi.create", "POST tickets", "tickets:write"),
            endpoint("TicketsApi.close", "PUT tickets/{id}", "tickets:write"),
            endpoint("TicketsApi.ping", "GET ping", "")));
    return Files.writeString(classes.resolve("scopes.txt"), text);
  }

  private int run(String... args) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = loader(null, classes)) {
      thread.setContextClassLoader(loader);
      return new ScopeLedger(stream(out), stream(err)).run(List.of(args));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @ParameterizedTest
  @CsvSource({"text, Scopes needed: tickets", "markdown, Scopes needed: `", "json, {"})
  void printsTheLedgerAsToldAndEndsWith0(String format, String start) throws IOException {
    allowed("");

    assertThat(run("--format", format)).isZero();
    assertThat(text(out)).startsWith(start).contains("TicketsApi.close");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void withoutArgumentsPrintsText() throws IOException {
    allowed("");

    assertThat(run()).isZero();
    assertThat(text(out)).isEqualTo(ClassPath.load(classes).toText());
  }

  @Test
  void whatIsAllowedAndCoversEndsWith0AndTellsWhatNothingNeeds() throws IOException {
    Path file = allowed("# as agreed\ntickets:read\n\n  write # all of it\nusers:read\n");

    assertThat(run("--allowed", file.toString())).isZero();
    assertThat(text(out))
        .isEqualTo(
            """
            covered: what the 4 endpoints need, tickets:read tickets:write
            warning: nothing needs users:read
            warning: No scope is declared, so what they need is unknown: TicketsApi.ping. @RequiresScope says it.
            """);
  }

  @Test
  void whatIsNotAllowedEndsWith1AndNamesTheEndpointsThatNeedIt() throws IOException {
    Path file = allowed("tickets:read\n");

    assertThat(run("--allowed", file.toString())).isEqualTo(1);
    assertThat(text(out)).isEmpty();
    assertThat(text(err))
        .startsWith(
            file
                + """
                 lacks what endpoints need:
                missing: tickets:write, needed by TicketsApi.create, TicketsApi.close
                """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format", "--format xml", "--allowed a b", "--what no", "x"})
  void whatIsUsedWronglyEndsWith2AndTheUsage(String args) throws IOException {
    allowed("");

    assertThat(run(args.split(" "))).isEqualTo(2);
    assertThat(text(err)).startsWith("usage: dev.usher.ScopeLedger");
  }

  @Test
  void helpIsNoMistake() throws IOException {
    assertThat(run("--help")).isZero();
    assertThat(text(out)).startsWith("usage: dev.usher.ScopeLedger");
  }

  @Test
  void aFileThatIsNotThereEndsWith2() throws IOException {
    allowed("");

    assertThat(run("--allowed", "not-there.txt")).isEqualTo(2);
    assertThat(text(err)).isEqualTo("not-there.txt cannot be read\n");
  }

  @Test
  void aLineThatIsNoScopeEndsWith2AndItsNumber() throws IOException {
    Path file = allowed("# reads\ntickets:reed\n");

    assertThat(run("--allowed", file.toString())).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(file + ":2: \"tickets:reed\" is not a scope; did you mean \"tickets:read\"?\n");
  }

  @Test
  void aClassPathWithoutInterfacesEndsWith2BecauseNothingWasChecked() throws IOException {
    Path file = Files.writeString(classes.resolve("scopes.txt"), "read");

    assertThat(run("--allowed", file.toString())).isEqualTo(2);
    assertThat(text(err)).startsWith("there is no interface of Usher's on the class path");
  }

  @Test
  void aTestOfTheApplicationsOwnFailsWithTheSame() throws IOException {
    Path file = allowed("tickets:read\n");

    assertThatIllegalStateException()
        .isThrownBy(() -> ClassPath.load(classes).requireCoveredBy(file))
        .withMessageStartingWith(
            "%s lacks what endpoints need:\nmissing: tickets:write, needed by TicketsApi.create",
            file);
  }

  @Test
  void aTestOfTheApplicationsOwnSeesWhatNothingNeeds() throws IOException {
    Path file = allowed("tickets\nread\nusers\nimpersonate\n");

    assertThat(ClassPath.load(classes).requireCoveredBy(file).unneeded())
        .containsExactly("impersonate", "users");
  }

  @Test
  void aLineThatIsSpeltNearlyAsWhatIsMissingIsAskedAbout() throws IOException {
    Path file = allowed("tickets:read\nticket:write\n");

    assertThatIllegalStateException()
        .isThrownBy(() -> ClassPath.load(classes).requireCoveredBy(file))
        .withMessageContaining(
            "warning: nothing needs ticket:write. Is ticket:write meant to be tickets:write?");
  }

  @Test
  void aTestThatChecksNothingFails() throws IOException {
    Path file = Files.writeString(classes.resolve("scopes.txt"), "read");
    Path none = classes.resolve("none.txt");

    assertThatIllegalStateException()
        .isThrownBy(() -> ClassPath.load(classes).requireCoveredBy(file))
        .withMessageStartingWith("there is no interface");
    assertThatThrownBy(() -> ClassPath.load(classes).requireCoveredBy(none))
        .isInstanceOf(UncheckedIOException.class);
    Files.writeString(file, "tickets read");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClassPath.load(classes).requireCoveredBy(file))
        .withMessageContaining("scopes.txt:1: ");
  }
}
