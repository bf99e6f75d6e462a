package com.lib;

import dev.usher.annotations.Model;

@Model
record Hidden(long id) {}
