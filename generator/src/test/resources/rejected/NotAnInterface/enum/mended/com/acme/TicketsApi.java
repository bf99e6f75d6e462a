package com.acme;

import dev.usher.annotations.ZendeskApi;

@ZendeskApi
interface TicketsApi {}
