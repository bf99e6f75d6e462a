package com.acme;

public record Ticket(long id) {
  @Override
  public String toString() {
    return Long.toString(id);
  }
}
