package dev.usher.generator.rejected;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/** A value of any type that parameters have, with something in it. */
final class SampleValues {
  private static final Map<Class<?>, Object> KNOWN =
      Map.ofEntries(
          Map.entry(String.class, "x"),
          Map.entry(CharSequence.class, "x"),
          Map.entry(Object.class, "x"),
          Map.entry(Integer.class, 1),
          Map.entry(Long.class, 1L),
          Map.entry(Boolean.class, true),
          Map.entry(URI.class, URI.create("relative")),
          Map.entry(URL.class, url()),
          Map.entry(HttpUrl.class, HttpUrl.get("http://localhost/")),
          Map.entry(Headers.class, Headers.of("X-A", "a")),
          Map.entry(RequestBody.class, RequestBody.create(new byte[0])),
          Map.entry(MultipartBody.Part.class, MultipartBody.Part.createFormData("name", "value")),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(Path.class, Path.of("x")));
  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

  private SampleValues() {}

  static Object of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return of((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    if (type instanceof GenericArrayType array) {
      Object values = Array.newInstance(rawType(array.getGenericComponentType()), 1);
      Array.set(values, 0, of(array.getGenericComponentType()));
      return values;
    }
    return type instanceof Class<?> plain
        ? of(plain, new Type[] {String.class, String.class})
        : "x";
  }

  private static Class<?> rawType(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : Object.class;
  }

  private static Object of(Class<?> type, Type[] arguments) {
    Object known = KNOWN.get(BOXES.getOrDefault(type, type));
    if (known != null) {
      return known;
    }
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 1);
      Array.set(array, 0, of(type.getComponentType()));
      return array;
    }
    if (type.isAssignableFrom(TreeMap.class)) {
      return new TreeMap<>(Map.of("x", of(arguments[arguments.length - 1])));
    }
    if (type.isInterface() && Map.class.isAssignableFrom(type)) {
      Map<String, String> entries = Map.of("x", "x");
      return Proxy.newProxyInstance(
          type.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, given) -> method.invoke(entries, given));
    }
    if (type == Optional.class) {
      return Optional.of(of(arguments[0]));
    }
    if (type == Set.class) {
      return Set.of(of(arguments[0]));
    }
    return type.isAssignableFrom(List.class) ? List.of(of(arguments[0])) : made(type);
  }

  private static URL url() {
    try {
      return new URL("http://localhost/");
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  private static Object made(Class<?> type) {
    try {
      if (type.isEnum()) {
        return type.getEnumConstants()[0];
      }
      Class<?>[] components =
          type.isRecord()
              ? Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new)
              : new Class<?>[0];
      Constructor<?> constructor = type.getDeclaredConstructor(components);
      constructor.setAccessible(true);
      return constructor.newInstance(Arrays.stream(components).map(SampleValues::of).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no sample of " + type, e);
    }
  }
}
