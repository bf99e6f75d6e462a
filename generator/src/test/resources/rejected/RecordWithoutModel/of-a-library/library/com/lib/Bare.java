package com.lib;

public record Bare(String timeZone) {}
