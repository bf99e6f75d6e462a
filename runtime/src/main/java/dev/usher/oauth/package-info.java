/**
 * OAuth tokens that renew themselves: grants, the requests for tokens, where refresh tokens are
 * kept. Not how calls wait for a token; that is the pipeline's.
 */
@NullMarked
package dev.usher.oauth;

import org.jspecify.annotations.NullMarked;
