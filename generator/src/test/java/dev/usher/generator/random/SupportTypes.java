package dev.usher.generator.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The types that random endpoints name. */
final class SupportTypes {
  private static final Map<String, String> TYPES =
      Map.of(
          "Ticket", "@dev.usher.annotations.Model public record Ticket(long id, String subject) {}",
          "Fine", exception("class Fine extends RuntimeException", "Fine(ApiError e) {}"),
          "OfBody",
              exception(
                  "class OfBody extends RuntimeException",
                  "OfBody(ApiError e, java.util.Map<String, String> body) {}"),
          "Checked", exception("class Checked extends Exception", "Checked(ApiError e) {}"),
          "Abstract",
              exception(
                  "abstract class Abstract extends RuntimeException", "Abstract(ApiError e) {}"),
          "Argumentless",
              exception("class Argumentless extends RuntimeException", "Argumentless() {}"));

  private static String exception(String head, String constructor) {
    return "import dev.usher.ApiError; public "
        + head
        + " { private static final long serialVersionUID = 1; public "
        + constructor
        + " }";
  }

  private SupportTypes() {}

  static void write(Path folder) throws IOException {
    for (Map.Entry<String, String> type : TYPES.entrySet()) {
      Files.writeString(
          folder.resolve(type.getKey() + ".java"), "package com.acme; " + type.getValue(), UTF_8);
    }
  }
}
