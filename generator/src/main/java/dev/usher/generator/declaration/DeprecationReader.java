package dev.usher.generator.declaration;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads what the compiler says of who uses something. */
public final class DeprecationReader {
  private final Elements elements;

  /** Reads with the compiler's help. */
  public DeprecationReader(Elements elements) {
    this.elements = elements;
  }

  /** The warnings for using all of {@code used}, as {@code @SuppressWarnings} calls them. */
  public Set<String> warnings(Stream<? extends Element> used) {
    return used.filter(elements::isDeprecated)
        .map(DeprecationReader::warning)
        .collect(Collectors.toSet());
  }

  private static String warning(Element deprecated) {
    Deprecated mark = deprecated.getAnnotation(Deprecated.class);
    return mark != null && mark.forRemoval() ? "removal" : "deprecation";
  }
}
