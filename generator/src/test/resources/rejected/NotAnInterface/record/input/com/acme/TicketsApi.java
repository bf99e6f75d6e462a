package com.acme;

import dev.usher.annotations.ZendeskApi;

@ZendeskApi
record TicketsApi(long id) {}
