package org.example;

import dev.usher.Credentials;
import dev.usher.Zendesk;
import java.util.List;

/** Its build forgot the processor: what it is told must be enough to mend that. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (Zendesk zendesk =
        Zendesk.builder()
            .subdomain("acme")
            .credentials(Credentials.oauthToken("token", "tickets:read"))
            .build()) {
      zendesk.create(TicketsApi.class);
    } catch (IllegalStateException expected) {
      String message = String.valueOf(expected.getMessage());
      System.out.println(message);
      for (String part :
          List.of(
              "There is no org.example.TicketsApiClient",
              "<annotationProcessorPaths>",
              "<artifactId>usher-generator</artifactId>",
              "<version>" + args[0] + "</version>",
              "annotationProcessor(\"dev.usher:usher-generator:" + args[0] + "\")")) {
        if (!message.contains(part)) {
          throw new AssertionError("the message lacks: " + part, expected);
        }
      }
      return;
    }
    throw new AssertionError("a client that nobody generated was created");
  }
}
