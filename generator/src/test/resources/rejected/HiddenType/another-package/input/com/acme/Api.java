package com.acme;

import com.lib.Base;
import dev.usher.annotations.ZendeskApi;

@ZendeskApi
interface Api extends Base {}
