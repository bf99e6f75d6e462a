package com.acme;

import dev.usher.annotations.ZendeskApi;

@ZendeskApi
interface TicketsApi extends com.lib.Readable {}

@SuppressWarnings("usher:UnknownScope")
@ZendeskApi
interface SilencedApi extends com.lib.Readable {}
