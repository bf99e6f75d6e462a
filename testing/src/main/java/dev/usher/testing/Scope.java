package dev.usher.testing;

/** What an endpoint asks for. An empty resource is all of them: {@code read}, {@code write}. */
record Scope(String resource, String access) {

  boolean isGranular() {
    return !resource.isEmpty();
  }

  @Override
  public String toString() {
    return isGranular() ? resource + ":" + access : access;
  }
}
