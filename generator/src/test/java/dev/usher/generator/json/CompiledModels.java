package dev.usher.generator.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.usher.generator.Compiled;
import dev.usher.json.ModelAdapters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Models of {@code com.acme}, compiled in memory and loaded, with a Moshi that knows them. */
final class CompiledModels {
  private static final String HEAD =
      """
      package com.acme;

      import com.squareup.moshi.*;
      import dev.usher.annotations.*;
      import java.lang.annotation.*;
      import java.net.URI;
      import java.time.*;
      import java.util.*;

      """;

  private final ClassLoader loader;
  private final Moshi moshi;

  private CompiledModels(Map<String, String> sources) {
    Compiled compiled = Compiled.of(sources, "-Xlint:all,-processing,-rawtypes", "-Werror");
    if (!compiled.diagnostics().isEmpty()) {
      throw new AssertionError(compiled.diagnostics());
    }
    this.loader = compiled.loader();
    this.moshi = ModelAdapters.addTo(new Moshi.Builder()).build();
  }

  /** Models from source texts without package and imports, each with one type at its top. */
  static CompiledModels of(String... texts) {
    Map<String, String> sources = new TreeMap<>();
    for (String text : texts) {
      String name = text.replaceAll("(?s).*?\\b(?:record|enum|interface) ([\\w$]+).*", "$1");
      sources.put("com/acme/" + name + ".java", HEAD + text);
    }
    return new CompiledModels(sources);
  }

  /** The models of a golden case. */
  static CompiledModels ofGolden(String name) {
    Path input = Path.of("src/test/resources/golden", name, "input");
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(input)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(input.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompiledModels(sources);
  }

  Class<?> type(String name) {
    try {
      return loader.loadClass("com.acme." + name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  Moshi moshi() {
    return moshi;
  }

  /** The adapter of {@code name}, with type arguments where it is generic. */
  JsonAdapter<Object> adapter(String name, Type... arguments) {
    Class<?> type = type(name);
    if (arguments.length == 0) {
      return moshi.adapter((Type) type);
    }
    Class<?> owner = type.getEnclosingClass();
    return moshi.adapter(
        owner == null
            ? Types.newParameterizedType(type, arguments)
            : Types.newParameterizedTypeWithOwner(owner, type, arguments));
  }

  @Nullable Object read(String name, String json) throws IOException {
    return adapter(name).fromJson(json);
  }

  String write(String name, Object value) {
    return adapter(name).toJson(value);
  }

  /** A record, by its canonical constructor. */
  Object construct(String name, @Nullable Object... components) {
    Class<?> type = type(name);
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** A constant of an enum. */
  Object constant(String name, String constant) {
    return Arrays.stream(type(name).getEnumConstants())
        .filter(one -> ((Enum<?>) one).name().equals(constant))
        .findFirst()
        .orElseThrow();
  }
}
