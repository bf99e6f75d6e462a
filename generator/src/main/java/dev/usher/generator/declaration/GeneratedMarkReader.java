package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * Reads whether code in a package can carry {@code @Generated}. A named module sees it only where
 * it requires {@code java.compiler}, which it need not for Usher's sake.
 */
public final class GeneratedMarkReader {
  /** {@code @Generated}. */
  public static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  private final Elements elements;
  private final Map<ModuleElement, Boolean> known = new HashMap<>();

  /** Reads with the compiler's help. */
  public GeneratedMarkReader(Elements elements) {
    this.elements = elements;
  }

  /** Whether {@code in} sees {@code @Generated}. */
  public boolean isSeenFrom(PackageElement in) {
    ModuleElement module = elements.getModuleOf(in);
    return module == null
        ? elements.getTypeElement(GENERATED.canonicalName()) != null
        : known.computeIfAbsent(module, this::isSeenFrom);
  }

  private boolean isSeenFrom(ModuleElement module) {
    return elements.getTypeElement(module, GENERATED.canonicalName()) != null;
  }
}
