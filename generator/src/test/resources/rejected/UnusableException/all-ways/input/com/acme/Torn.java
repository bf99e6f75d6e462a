package com.acme;

import dev.usher.ApiError;
import java.util.List;
import java.util.Map;

@SuppressWarnings("serial")
class Torn extends RuntimeException {
  Torn(ApiError error, List<String> names) {
    super(names.toString());
  }

  Torn(ApiError error, Map<String, String> names) {
    super(names.toString());
  }
}
