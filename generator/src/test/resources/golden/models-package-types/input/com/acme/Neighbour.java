package com.acme;

import dev.usher.annotations.Model;

@Model
record Neighbour(String own, java.lang.String text, Override override, JsonReader reader) {}
