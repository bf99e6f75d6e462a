package com.acme;

import dev.usher.annotations.ZendeskApi;

@ZendeskApi
interface EmptyApi {
  int ANSWER = 42;

  default int answer() {
    return hidden();
  }

  private int hidden() {
    return ANSWER;
  }

  static int other() {
    return ANSWER;
  }
}
