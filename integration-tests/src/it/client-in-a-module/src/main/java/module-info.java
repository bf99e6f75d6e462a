/** An application on the module path. */
module org.example {
  requires dev.usher.annotations;
  requires dev.usher.runtime;
  requires dev.usher.testing;

  // For the JSON of its models.
  opens org.example to
      com.squareup.moshi,
      dev.usher.runtime;
}
