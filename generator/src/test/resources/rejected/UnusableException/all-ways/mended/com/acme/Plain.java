package com.acme;

import dev.usher.ApiError;

@SuppressWarnings("serial")
class Plain extends RuntimeException {
  Plain(ApiError error) {
    super(error.toString());
  }
}
