/** Usher's annotations. */
module dev.usher.annotations {
  requires static transitive org.jspecify;

  exports dev.usher.annotations;
}
