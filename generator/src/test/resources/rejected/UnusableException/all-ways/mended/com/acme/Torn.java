package com.acme;

import dev.usher.ApiError;
import java.util.List;

@SuppressWarnings("serial")
class Torn extends RuntimeException {
  Torn(ApiError error, List<String> names) {
    super(names.toString());
  }
}
