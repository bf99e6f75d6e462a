package com.acme;

import dev.usher.annotations.ZendeskApi;

@ZendeskApi
interface OtherApi extends Readable {}
