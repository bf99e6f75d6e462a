package com.lib;

import com.squareup.moshi.Json;

public record Named(@Json(name = "time_zone") String timeZone) {}
