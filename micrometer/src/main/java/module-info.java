/** Metrics and traces of calls, by Micrometer. */
// Micrometer has no module descriptors yet; its names are fixed by its manifests.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.usher.micrometer {
  requires transitive dev.usher.runtime;
  requires transitive micrometer.core;
  requires transitive micrometer.observation;
  requires static transitive org.jspecify;

  exports dev.usher.micrometer;
}
