package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--nope                             | there is no option --nope",
        "a.txt b.txt                        | one file at a time: two are named",
        "--status                           | --status wants a value",
        "--status 1000                      | --status wants a number from 100 to 999",
        "--status=ok                        | --status wants a number from 100 to 999",
        "--url acme                         | --url wants a whole URL",
        "--method PUT                       | --method says little without --url",
        "--method 1 --url https://a.example | --method wants a verb, as PUT",
        "--credential s3cret                | wants the kind, and not the secret itself: one of none,",
        "-ume:s3cret                        | there is no option as the one with a single hyphen",
        "Bearer s3cret                      | one file at a time: two are named",
        "--s3cret                           | there is no option",
        "--header=s3cret                    | there is no option --header",
        "--scopes tickets:rea!d             | --scopes wants scopes, as",
        "--mail-status 5 a.txt              | --mail-status reads no file",
      })
  void whatMakesNoSenseIsToldWithTheMend(String args, String complaint) {
    Run run = Run.of("HTTP/2 200\n\n", args.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("explain: ")
        .contains(complaint)
        .endsWith("explain: --help tells more\n")
        .doesNotContain("s3cret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                     | standard input is empty: save the answer with curl -i",
        "* Connected to acme.zendesk.com         | is what curl -v prints, without the lines of an answer",
        "> GET / HTTP/2                          | is what curl -v prints, without the lines of an answer",
        "HTTP/1.1 100 Continue                   | ends with 100, which comes before an answer and is none",
        "HTTP/1.1 101 Switching Protocols        | ends with 101, which comes before an answer",
        "curl: (6) Could not resolve host: acme  | curl got no answer: curl: (6) Could not resolve",
      })
  void whatIsNoAnswerIsToldWithTheMend(String input, String complaint) {
    Run run = Run.of(input);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("explain: ").contains(complaint);
  }

  @Test
  void aFileIsReadByItsName(@TempDir Path folder) throws IOException {
    Path saved = Files.writeString(folder.resolve("answer.txt"), "HTTP/2 200\n\n{}");

    assertThat(Run.of("", saved.toString()).out()).startsWith("HTTP 200\n");
    assertThat(Run.of("HTTP/2 204\n\n", "-").out()).startsWith("HTTP 204\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3cret", "Bearer s3cret", "me@example.com/token:s3cret", "me:s3cret\0"})
  void aSecretInPlaceOfAFileIsNotRepeated(String secret) {
    Run run = Run.of("", secret);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out() + run.err()).doesNotContain("s3cret", "example.com");
  }

  @Test
  void aFileThatCannotBeReadIsNamed(@TempDir Path folder) {
    Run absent = Run.of("", folder.resolve("none.txt").toString());
    Run noFile = Run.of("", folder.toString());

    assertThat(absent.code()).isEqualTo(1);
    assertThat(absent.err()).contains("there is no file").contains("none.txt");
    assertThat(noFile.code()).isEqualTo(1);
    assertThat(noFile.err()).contains(" cannot be read: ");
  }

  @Test
  void anInputThatBreaksOffIsTold() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();

    Run run = Run.of(broken);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("explain: standard input cannot be read: Stream closed\n");
  }

  @Test
  void helpIsPrintedAndNothingRead() {
    Run run = Run.of("", "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("usage: ").contains(Options.credentials().get(4));
    assertThat(Options.credentials())
        .containsExactlyInAnyOrder("oauth-token", "jwt", "api-token", "password", "none")
        .allSatisfy(credential -> assertThat(Options.HELP).contains(credential));
  }
}
