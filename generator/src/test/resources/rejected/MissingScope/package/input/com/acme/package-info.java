@GrantedScopes("read")
package com.acme;

import dev.usher.annotations.GrantedScopes;
