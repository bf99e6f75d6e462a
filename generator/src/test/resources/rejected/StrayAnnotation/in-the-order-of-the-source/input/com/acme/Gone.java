package com.acme;

import dev.usher.ApiError;

@SuppressWarnings("serial")
class Gone extends RuntimeException {
  Gone(ApiError error) {
    super(error.toString());
  }
}
