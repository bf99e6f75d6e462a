package com.acme;

import dev.usher.ApiError;

class Outer {
  @SuppressWarnings("serial")
  static class Inner extends RuntimeException {
    Inner(ApiError error) {
      super(error.toString());
    }
  }
}
