package com.acme;

import dev.usher.ApiError;

@SuppressWarnings("serial")
class Plain extends RuntimeException {
  Plain(ApiError error, Throwable cause) {
    super(error.toString(), cause);
  }
}
