package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class GeneratedClientsTest {

  private final Zendesk zendesk =
      Zendesk.builder().subdomain("acme").credentials(Credentials.oauthToken("t0ken")).build();

  interface Unprocessed {}

  interface Nested {}

  interface Failing {}

  interface Strange {}

  interface ReadOnly {}

  @Test
  void aPackagePrivateInterfaceHasItsClient() {
    assertThat(zendesk.create(PingApi.class)).isInstanceOf(PingApiClient.class);
  }

  @Test
  void aNestedInterfaceHasItsClient() {
    assertThat(zendesk.create(Nested.class)).isInstanceOf(GeneratedClientsTest_NestedClient.class);
  }

  @Test
  void withoutAClientTheMendIsSaid() {
    assertThatIllegalStateException()
        .isThrownBy(() -> zendesk.create(Unprocessed.class))
        .withMessageContaining("processor did not run")
        .withMessageContaining("@ZendeskApi")
        .withMessageContaining("dev.usher.GeneratedClientsTest_UnprocessedClient")
        .withMessageContaining("<annotationProcessorPaths>")
        .withMessageContaining("annotationProcessor(\"dev.usher:usher-generator:")
        .withMessageContaining("JDK 23")
        .withMessageNotContaining("%s");
  }

  @Test
  void aClassIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> zendesk.create(PingApiClient.class))
        .withMessageContaining("PingApiClient is no interface");
    assertThatIllegalArgumentException().isThrownBy(() -> zendesk.create(String.class));
  }

  @Test
  void aViewThatOnlyReadsIsRefusedWithTheMend() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> zendesk.create(ReadOnly.class))
        .withMessageEndingWith("call GeneratedClientsTest.readOnly(zendesk)");
  }

  @Test
  void whatTheClientThrowsIsThrown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> zendesk.create(Failing.class))
        .withMessage("on purpose");
  }

  @Test
  void aClassThatOnlyHasTheNameIsSaidToBeUnusable() {
    assertThatIllegalStateException()
        .isThrownBy(() -> zendesk.create(Strange.class))
        .withMessageContaining("cannot be used")
        .withMessageContaining("compile dev.usher.GeneratedClientsTest$Strange again");
  }

  @Test
  void namesAreAsInSource() {
    assertThat(GeneratedClients.displayName(PingApi.class)).isEqualTo("PingApi");
    assertThat(GeneratedClients.displayName(Nested.class)).isEqualTo("GeneratedClientsTest.Nested");
  }
}
