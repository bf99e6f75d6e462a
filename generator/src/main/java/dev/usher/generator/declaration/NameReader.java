package dev.usher.generator.declaration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads which simple names mean something else in a generated client than they seem to. */
public final class NameReader {
  // The names of java.lang that signatures and generated code use; all others are imported.
  private static final List<String> LANG_NAMES =
      List.of(
          "AutoCloseable",
          "Boolean",
          "Byte",
          "CharSequence",
          "Character",
          "Class",
          "Comparable",
          "Deprecated",
          "Double",
          "Enum",
          "Error",
          "Exception",
          "Float",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "Iterable",
          "Long",
          "Math",
          "Number",
          "Object",
          "Override",
          "Record",
          "Runnable",
          "RuntimeException",
          "SafeVarargs",
          "Short",
          "String",
          "StringBuilder",
          "SuppressWarnings",
          "System",
          "Thread",
          "Throwable",
          "Void");

  private final Elements elements;
  private final Map<PackageElement, Set<String>> shadowed = new HashMap<>();

  /** Reads with the compiler's help. */
  public NameReader(Elements elements) {
    this.elements = elements;
  }

  /** Simple names of the member types of {@code type} and of the interfaces above it. */
  Set<String> inheritedTypeNames(TypeElement type) {
    Set<String> names = new HashSet<>();
    collect(type, names, new HashSet<>());
    return names;
  }

  private void collect(TypeElement type, Set<String> names, Set<TypeElement> visited) {
    if (!visited.add(type)) {
      return;
    }
    for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
      names.add(member.getSimpleName().toString());
    }
    for (TypeMirror above : type.getInterfaces()) {
      if (above instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        collect(element, names, visited);
      }
    }
  }

  /** Simple names of {@code java.lang} that, in this package, mean a type of the package's own. */
  public Set<String> shadowedLangNames(PackageElement in) {
    return shadowed.computeIfAbsent(in, this::shadows);
  }

  private Set<String> shadows(PackageElement in) {
    return LANG_NAMES.stream().filter(name -> declares(in, name)).collect(Collectors.toSet());
  }

  private boolean declares(PackageElement in, String name) {
    String qualified = in.isUnnamed() ? name : in.getQualifiedName() + "." + name;
    ModuleElement module = elements.getModuleOf(in);
    return (module == null
            ? elements.getTypeElement(qualified)
            : elements.getTypeElement(module, qualified))
        != null;
  }
}
