package com.acme;

import dev.usher.ApiError;

@SuppressWarnings("serial")
class Abstract extends RuntimeException {
  Abstract(ApiError error) {
    super(error.toString());
  }
}
