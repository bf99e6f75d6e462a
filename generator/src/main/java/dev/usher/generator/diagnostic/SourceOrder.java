package dev.usher.generator.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Puts findings in the order of their places: file by file as they come, within a file from top to
 * bottom. Asks elements for their order, not trees for positions, which only some compilers show.
 */
final class SourceOrder {
  // Annotations stand before the name of what carries them, and that before what is in it.
  private static final int ANNOTATION = -2;
  private static final int NAME = -1;

  private final Map<Element, Integer> files = new HashMap<>();

  private SourceOrder() {}

  /** The findings in order; those at one place, and those at no place, as they come. */
  static List<Diagnostic> of(Collection<Diagnostic> found) {
    if (found.size() < 2) {
      return List.copyOf(found);
    }
    SourceOrder order = new SourceOrder();
    return found.stream()
        .map(diagnostic -> new Placed(diagnostic, order.path(diagnostic.site())))
        .sorted()
        .map(Placed::diagnostic)
        .toList();
  }

  private List<Integer> path(Site site) {
    List<Integer> path = new ArrayList<>();
    if (site.hasSource()) {
      addElement(site.element(), path);
      Spot spot = site.spot();
      path.add(spot == null ? NAME : ANNOTATION);
      if (spot != null) {
        path.add(index(spot.annotation(), site.element().getAnnotationMirrors()));
        addValue(spot, path);
      }
    }
    return path;
  }

  private void addElement(Element element, List<Integer> path) {
    Element around = element.getEnclosingElement();
    if (around instanceof TypeElement type) {
      addElement(type, path);
      path.add(index(element, type.getEnclosedElements()));
    } else if (around instanceof ExecutableElement method) {
      addElement(method, path);
      path.add(index(element, method.getParameters()));
    } else {
      path.add(files.computeIfAbsent(element, file -> files.size()));
    }
  }

  private static void addValue(Spot spot, List<Integer> path) {
    AnnotationValue value = spot.value();
    if (value != null) {
      addValue(value, spot.annotation().getElementValues().values(), path);
    }
  }

  /** Tells whether it is among {@code values}, or in one of them. */
  private static boolean addValue(
      AnnotationValue value, Collection<? extends AnnotationValue> values, List<Integer> path) {
    int index = 0;
    for (AnnotationValue candidate : values) {
      path.add(index++);
      if (candidate.equals(value) || addValue(value, parts(candidate), path)) {
        return true;
      }
      path.remove(path.size() - 1);
    }
    return false;
  }

  private static Collection<? extends AnnotationValue> parts(AnnotationValue value) {
    if (value.getValue() instanceof AnnotationMirror nested) {
      return nested.getElementValues().values();
    }
    return value.getValue() instanceof List<?> elements
        ? elements.stream()
            .filter(AnnotationValue.class::isInstance)
            .map(AnnotationValue.class::cast)
            .toList()
        : List.of();
  }

  // Eclipse's compiler makes elements and annotations anew for who asks.
  private static int index(Object one, List<?> all) {
    int index = 0;
    while (index < all.size() && !one.equals(all.get(index))) {
      index++;
    }
    return index;
  }

  /**
   * A finding and the way to its place, from the file inwards: what is in something comes after it.
   */
  private record Placed(Diagnostic diagnostic, List<Integer> path) implements Comparable<Placed> {

    @Override
    public int compareTo(Placed other) {
      for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
        int order = Integer.compare(path.get(i), other.path.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(path.size(), other.path.size());
    }
  }
}
