package com.acme;

import dev.usher.annotations.Model;

@Model
record String(long id) {}
