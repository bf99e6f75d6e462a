package dev.usher.support;

import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * Which method of a client is being called, for calls that fail before there is a request: what
 * builds requests is told no names, but the stack has them. Costs nothing where calls succeed.
 */
final class CalledMethod {

  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final Set<String> BETWEEN = Set.of("dev.usher.support", "retrofit2");

  private CalledMethod() {}

  /**
   * As {@code TicketsApi.show}.
   *
   * @param api what exceptions call the interface
   */
  static String of(String api) {
    return STACK.walk(
        frames ->
            frames
                .filter(frame -> !isBetween(frame.getDeclaringClass()))
                .findFirst()
                .map(frame -> api + "." + frame.getMethodName())
                .orElse(api));
  }

  private static boolean isBetween(Class<?> type) {
    return Proxy.isProxyClass(type) || BETWEEN.contains(type.getPackageName());
  }
}
