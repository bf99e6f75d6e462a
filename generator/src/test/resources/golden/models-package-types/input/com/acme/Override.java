package com.acme;

import dev.usher.annotations.Model;

@Model
record Override(long id) {}
