package com.lib;

import dev.usher.annotations.Model;

@Model
public record Hidden(long id) {}
