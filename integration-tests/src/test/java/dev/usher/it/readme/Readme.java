package dev.usher.it.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of code in README.
 *
 * @param text all of it
 */
record Readme(String text) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```([\\w ]*)\\n(.*?)^```$");
  private static final Pattern TYPE = Pattern.compile("\\b(?:interface|record|enum|class) (\\w+)");
  private static final Pattern TOP_LEVEL = Pattern.compile("\\n\\n(?=@|public )");

  static Readme read() {
    try {
      return new Readme(Files.readString(Path.of("../README.md")).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The source files that are shown, by name. A block of several types is as many files. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String block : java()) {
      if (block.startsWith("package ")) {
        List<String> parts = List.of(TOP_LEVEL.split(block));
        boolean isOne = parts.size() == 2;
        for (String part : parts.subList(1, parts.size())) {
          files.put(typeName(part) + ".java", isOne ? block : parts.get(0) + "\n\n" + part);
        }
      }
    }
    return files;
  }

  /** The statements that are shown. */
  List<String> statements() {
    return java().stream().filter(block -> !isDeclaration(block)).toList();
  }

  /** The statement that is shown for Java 21. */
  String statementOfJava21() {
    return blocks("java 21").stream().findFirst().orElseThrow();
  }

  /** The block of Java that starts so. */
  String javaThatStarts(String start) {
    return java().stream().filter(block -> block.startsWith(start)).findFirst().orElseThrow();
  }

  /** What the compiler says of a name, as shown. */
  String diagnostic(String name) {
    return blocks("").stream()
        .filter(block -> block.contains("[" + name + "]"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> java() {
    return blocks("java");
  }

  private List<String> blocks(String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  private static boolean isDeclaration(String block) {
    return Arrays.stream(new String[] {"package ", "module ", "/**"}).anyMatch(block::startsWith);
  }

  private static String typeName(String source) {
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      throw new IllegalArgumentException("no type is declared in: " + source);
    }
    return type.group(1);
  }
}
