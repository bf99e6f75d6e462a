package com.acme;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;

@Model
enum Priority {
  LOW,
  @Json(name = "lowest")
  LOWEST,
  Medium
}
