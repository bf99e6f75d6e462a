package com.acme;

import dev.usher.annotations.ZendeskApi;

@ZendeskApi
interface TicketsApi {
  String show(long id);

  default String first() {
    return show(1);
  }
}
