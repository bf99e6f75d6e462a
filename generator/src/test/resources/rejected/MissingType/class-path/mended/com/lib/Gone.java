package com.lib;

public interface Gone {}
