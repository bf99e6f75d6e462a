package dev.usher.generator.model;

import com.palantir.javapoet.ClassName;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One client to generate.
 *
 * @param api the user's interface
 * @param client the class to generate, in the interface's package
 * @param isPublic whether the class is public; else it is package-private
 * @param displayName the interface as people write it: {@code TicketsApi}, {@code Outer.Inner}
 * @param product the constant of {@code Product}, such as {@code SUPPORT}
 * @param endpoints in source order, those of super-interfaces where the resolver puts them
 * @param deprecation how the interface itself is deprecated
 * @param warnings what it suppresses, since it names what the interface names
 * @param inheritedTypeNames simple names of all member types that a class gets by implementing the
 *     interface, super-interfaces included: in such a class these names mean those types, whatever
 *     is imported
 * @param shadowedLangNames simple names of types in the interface's package that are also names of
 *     types in {@code java.lang}: there, {@code String} alone would mean the package's own
 * @param isMarked whether it carries {@code @Generated}
 */
public record ClientModel(
    ClassName api,
    ClassName client,
    boolean isPublic,
    String displayName,
    String product,
    List<EndpointModel> endpoints,
    Deprecation deprecation,
    SortedSet<String> warnings,
    Set<String> inheritedTypeNames,
    Set<String> shadowedLangNames,
    boolean isMarked) {

  /** Copies the collections. */
  public ClientModel {
    endpoints = List.copyOf(endpoints);
    warnings = Collections.unmodifiableSortedSet(new TreeSet<>(warnings));
    inheritedTypeNames = Set.copyOf(inheritedTypeNames);
    shadowedLangNames = Set.copyOf(shadowedLangNames);
  }

  /** Whether there is a view that only reads. */
  public boolean hasReadOnlyView() {
    return endpoints.stream().anyMatch(EndpointModel::inReadOnlyView);
  }
}
