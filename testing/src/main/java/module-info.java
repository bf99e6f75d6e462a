/** An embedded, stateful Zendesk for tests. */
// Moshi and Okio have no module descriptor.
@SuppressWarnings("requires-automatic")
module dev.usher.testing {
  requires transitive dev.usher.runtime;
  requires static transitive org.jspecify;
  requires static org.junit.jupiter.api;
  requires com.squareup.moshi;
  requires kotlin.stdlib;
  requires mockwebserver3;
  requires okhttp3;
  requires okio;

  exports dev.usher.testing;
}
