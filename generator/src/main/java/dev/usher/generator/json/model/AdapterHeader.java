package dev.usher.generator.json.model;

import com.palantir.javapoet.ClassName;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What every adapter has.
 *
 * @param type the type that it reads and writes
 * @param adapter the adapter's name
 * @param kind what that is: {@code record}, {@code enum}, {@code interface}
 * @param isPublic whether the adapter is public; else it is package-private
 * @param warnings warnings to suppress: of deprecation, for using what is the adapter's to use
 * @param shadowedLangNames names of types in the package that are also names in {@code java.lang}
 * @param isMarked whether the adapter carries {@code @Generated}
 */
public record AdapterHeader(
    ClassName type,
    ClassName adapter,
    String kind,
    boolean isPublic,
    SortedSet<String> warnings,
    Set<String> shadowedLangNames,
    boolean isMarked) {

  /** Copies the sets. */
  public AdapterHeader {
    warnings = Collections.unmodifiableSortedSet(new TreeSet<>(warnings));
    shadowedLangNames = Set.copyOf(shadowedLangNames);
  }
}
