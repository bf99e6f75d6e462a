package dev.usher.generator;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/** What is being compiled from source in this run, as far as the rounds have shown. */
final class Sources {
  private final Set<String> types = new HashSet<>();
  private final Set<String> packages = new HashSet<>();
  private final Set<ClassName> claimed = new HashSet<>();

  void add(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        types.add(name(type));
      } else if (root instanceof PackageElement in) {
        packages.add(name(in));
      }
    }
  }

  /** Whether {@code element}, or the type around it, is compiled from source. */
  boolean contain(Element element) {
    if (element instanceof PackageElement in) {
      return packages.contains(name(in));
    }
    Element outermost = element;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return outermost instanceof TypeElement type && contain(name(type));
  }

  /** Whether a top-level type of this name is compiled from source. */
  boolean contain(String qualifiedName) {
    return types.contains(qualifiedName);
  }

  /** Whether a generated type may have this name: no source has it, and none that claimed it. */
  boolean claim(ClassName generated) {
    return !contain(generated.canonicalName()) && claimed.add(generated);
  }

  private static String name(QualifiedNameable element) {
    return element.getQualifiedName().toString();
  }
}
