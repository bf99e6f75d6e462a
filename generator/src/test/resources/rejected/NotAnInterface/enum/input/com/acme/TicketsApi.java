package com.acme;

import dev.usher.annotations.ZendeskApi;

@ZendeskApi
enum TicketsApi {
  TICKETS
}
