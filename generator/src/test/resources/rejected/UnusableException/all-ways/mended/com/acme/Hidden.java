package com.acme;

import dev.usher.ApiError;

@SuppressWarnings("serial")
class Hidden {
  static class Private extends RuntimeException {
    Private(ApiError error) {
      super(error.toString());
    }
  }
}
