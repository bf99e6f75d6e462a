package org.example;

import dev.usher.Credentials;
import dev.usher.Zendesk;

/** Runs on two OkHttps, the old one first. */
public final class Main {
  private Main() {}

  /** Fails unless the account is refused with what is there and what to do. */
  public static void main(String[] args) {
    try {
      Zendesk.builder()
          .subdomain("acme")
          .credentials(Credentials.oauthToken("0123456789abcdef"))
          .build();
    } catch (IllegalStateException e) {
      String message = String.valueOf(e.getMessage());
      System.out.println(message);
      for (String part : new String[] {"OkHttp 4.12.0", "okhttp-4.12.0.jar", "okhttp-jvm-5."}) {
        if (!message.contains(part)) {
          throw new AssertionError("not told: " + part, e);
        }
      }
      return;
    }
    throw new AssertionError("built on OkHttp 4");
  }
}
