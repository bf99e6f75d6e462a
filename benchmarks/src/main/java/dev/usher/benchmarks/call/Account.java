package dev.usher.benchmarks.call;

/** The account that every contestant calls. */
final class Account {
  static final String BASE_URL = "https://acme.zendesk.com/";
  static final String TOKEN = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";
  static final String AUTHORIZATION = "Bearer " + TOKEN;

  private Account() {}
}
