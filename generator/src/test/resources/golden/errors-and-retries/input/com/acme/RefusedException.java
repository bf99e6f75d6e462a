package com.acme;

import dev.usher.ApiError;
import java.util.List;
import java.util.Map;

public class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RefusedException(ApiError error, Map<String, List<String>> details) {
    super(error.message() + details);
  }
}
