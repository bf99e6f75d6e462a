package dev.usher.diagnosis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurlCommandTest {

  private static final Path SHELL = Path.of("/bin/sh");
  private static final MediaType JSON = MediaType.get("application/json");

  private static String curl(Calls call) {
    return CurlCommand.of(call.sent(422));
  }

  private static Request.Builder ticket() {
    return new Request.Builder().url("https://acme.zendesk.com/api/v2/tickets/1");
  }

  @Test
  void aWriteIsRepeatedWithItsKeyAndWithoutItsSecrets() {
    Request.Builder request =
        ticket()
            .method("POST", RequestBody.create("{\"private\":1}", JSON))
            .header("Accept", "application/json")
            .header("User-Agent", "acme usher")
            .header("Cookie", "session=s3cr3t")
            .header("X-Key", "s3cr3t")
            .header("Idempotency-Key", "order-42");

    assertThat(curl(Calls.of(request)))
        .isEqualTo(
            """
            # the body is not kept: write it to body.json first
            # headers left out: Cookie, X-Key
            curl -i -X POST 'https://acme.zendesk.com/api/v2/tickets/1' \\
              -H "Authorization: Bearer $ZENDESK_TOKEN" \\
              -H 'Accept: application/json' \\
              -H 'Idempotency-Key: order-42' \\
              -H 'Content-Type: application/json; charset=utf-8' \\
              --data-binary @body.json""");
  }

  @Test
  void aReadIsOneLineAndItsCredential() {
    assertThat(curl(Calls.of(ticket())))
        .isEqualTo(
            """
            curl -i 'https://acme.zendesk.com/api/v2/tickets/1' \\
              -H "Authorization: Bearer $ZENDESK_TOKEN\"""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Basic am9AYWNtZS5jb20vdG9rZW46eA== | -u \"$ZENDESK_EMAIL/token:$ZENDESK_API_TOKEN\"",
        "Basic am9AYWNtZS5jb206eA==         | -u \"$ZENDESK_USER:$ZENDESK_PASSWORD\"",
        "Digest x                           | -H \"Authorization: $ZENDESK_AUTHORIZATION\"",
      })
  void theCredentialKeepsItsKind(String authorization, String option) {
    assertThat(curl(Calls.of(ticket()).with(authorization))).endsWith(option);
  }

  @Test
  void whatWasSentWithoutCredentialIsRepeatedWithout() {
    assertThat(curl(Calls.of(ticket()).with(null)))
        .isEqualTo("curl -i 'https://acme.zendesk.com/api/v2/tickets/1'");
  }

  @Test
  void verbsAndBodiesKeepTheirMeaning() {
    assertThat(curl(Calls.of(ticket().head()))).startsWith("curl --head 'https");
    assertThat(curl(Calls.of(ticket().delete()))).startsWith("curl -i -X DELETE 'https");
    assertThat(curl(Calls.of(ticket().post(RequestBody.EMPTY))))
        .contains("-H 'Content-Type:'", "--data ''");
    assertThat(curl(Calls.of(ticket().post(RequestBody.create("a", MediaType.get("text/plain"))))))
        .contains("-H 'Content-Type: text/plain", "--data-binary @body.bin");
  }

  @Test
  void bracketsInAUrlAreNotExpanded() {
    assertThat(curl(Calls.of(ticket().url("https://acme.zendesk.com/x?page[size]=5"))))
        .startsWith("curl -i --globoff 'https");
    assertThat(curl(Calls.of(ticket().url("https://acme.zendesk.com/x?token=s3cr3t"))))
        .startsWith("# the URL holds a secret")
        .doesNotContain("s3cr3t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "",
        "it's",
        "''",
        "$(touch pwned) `touch pwned` $HOME ${HOME}",
        "a\nb\r\n\tc\n",
        "\\ \\' \\\\ \"",
        "; rm -rf * & | > < ! # ~ * ? [a] {b,c}",
        "-X",
        "é 漢 😀",
      })
  void aShellReadsAWordAsItIs(String text) throws Exception {
    assertThat(run("show " + CurlCommand.word(text))).containsExactly(text);
  }

  @Test
  void aShellReadsTheWholeCommandAsMeant() throws Exception {
    Request.Builder request =
        ticket()
            .url("https://acme.zendesk.com/api/v2/it's/$(x)?query=a'b`c$HOME&page[size]=5")
            .method("POST", RequestBody.create("{}", JSON))
            .header("Idempotency-Key", "$(touch pwned) 'x' `y` \\");

    assertThat(run(curl(Calls.of(request)).replace("curl ", "show ")))
        .containsExactly(
            "-i",
            "-X",
            "POST",
            "--globoff",
            request.build().url().toString(),
            "-H",
            "Authorization: Bearer t0ken with blanks",
            "-H",
            "Idempotency-Key: $(touch pwned) 'x' `y` \\",
            "-H",
            "Content-Type: application/json; charset=utf-8",
            "--data-binary",
            "@body.json");
  }

  /** The arguments that {@code show} gets where {@code script} is run. */
  private static List<String> run(String script) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(SHELL), "there is no " + SHELL);
    String show = "show() { for word in \"$@\"; do printf '%s\\0' \"$word\"; done; }\n";
    ProcessBuilder shell = new ProcessBuilder(SHELL.toString(), "-c", show + script);
    shell.environment().putAll(Map.of("ZENDESK_TOKEN", "t0ken with blanks"));
    Process process = shell.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return Arrays.asList(out.substring(0, out.length() - 1).split("\0", -1));
  }
}
