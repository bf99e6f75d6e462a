/** What generated clients call: credentials, errors, retries, JSON. */
// Retrofit, Moshi and Okio have no module descriptors yet; their names are fixed by their
// manifests.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.usher.runtime {
  requires transitive com.squareup.moshi;
  requires transitive okhttp3;
  requires transitive okio;
  requires transitive retrofit2;
  requires static transitive org.jspecify;
  requires kotlin.stdlib;
  requires org.slf4j;
  requires retrofit2.converter.moshi;

  exports dev.usher;
  exports dev.usher.json;
  exports dev.usher.support;
}
