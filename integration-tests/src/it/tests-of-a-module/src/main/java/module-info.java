/** An application whose tests are on the module path. */
module com.acme {
  requires dev.usher.annotations;
  requires dev.usher.runtime;

  opens com.acme to
      dev.usher.runtime;
}
