package com.acme;

import dev.usher.annotations.Model;

@Model
record Problem(String title) {}
