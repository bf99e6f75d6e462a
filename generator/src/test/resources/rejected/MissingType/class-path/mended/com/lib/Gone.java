package com.lib;

public final class Gone {}
