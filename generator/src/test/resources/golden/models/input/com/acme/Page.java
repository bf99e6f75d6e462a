package com.acme;

import dev.usher.annotations.Model;
import java.util.List;

@Model
record Page<T>(List<T> results, T first, long count) {
  Page {
    results = List.copyOf(results);
  }
}
