package com.acme;

import dev.usher.annotations.Model;

@Model
record JsonReader(long id) {}
