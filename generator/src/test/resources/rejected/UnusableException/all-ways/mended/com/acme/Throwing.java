package com.acme;

import dev.usher.ApiError;

@SuppressWarnings("serial")
class Throwing extends RuntimeException {
  Throwing(ApiError error) {
    super(error.toString());
  }
}
