package com.lib;

public interface Readable {
  String show(long id);
}
