package dev.usher.support;

import com.squareup.moshi.JsonQualifier;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import retrofit2.http.Body;

/** Reads Moshi's qualifiers where Retrofit would: from methods and their parameters. */
final class Qualifiers {

  private Qualifiers() {}

  static Set<Annotation> ofAnswer(Class<?> service, String method) {
    return among(Arrays.stream(named(service, method).getAnnotations()));
  }

  static Set<Annotation> ofBody(Class<?> service, String method) {
    return Arrays.stream(named(service, method).getParameterAnnotations())
        .filter(annotations -> Arrays.stream(annotations).anyMatch(Body.class::isInstance))
        .map(annotations -> among(Arrays.stream(annotations)))
        .findFirst()
        .orElse(Set.of());
  }

  private static Method named(Class<?> service, String method) {
    return Arrays.stream(service.getDeclaredMethods())
        .filter(declared -> declared.getName().equals(method))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(service.getName() + "." + method));
  }

  private static Set<Annotation> among(Stream<Annotation> annotations) {
    return annotations
        .filter(a -> a.annotationType().isAnnotationPresent(JsonQualifier.class))
        .collect(Collectors.toUnmodifiableSet());
  }
}
