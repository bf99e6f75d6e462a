package com.acme;

import dev.usher.ApiError;
import java.io.IOException;

@SuppressWarnings("serial")
class Throwing extends RuntimeException {
  Throwing(ApiError error) throws IOException {
    super(error.toString());
  }
}
