package dev.usher.generator.diagnostic;

import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source file: an element, or more exactly an annotation on it, or more exactly still
 * a value in that annotation.
 *
 * <p>Beside the readers this is the only class that holds anything of the compiler's, so
 * declarations can be made by hand. A site made by {@link #named} stands for no source at all:
 * rules can be tested with it, printing it is a mistake.
 *
 * <p>Two sites are equal when they are the same place.
 */
public final class Site {
  private final String name;
  private final @Nullable Element element;
  private final @Nullable Spot spot;
  private final @Nullable Element subject;
  private final String origin;

  private Site(
      String name,
      @Nullable Element element,
      @Nullable Spot spot,
      @Nullable Element subject,
      String origin) {
    this.name = name;
    this.element = element;
    this.spot = spot;
    this.subject = subject;
    this.origin = origin;
  }

  /** An element in the sources being compiled. */
  public static Site of(Element element) {
    return new Site(element.toString(), element, null, null, "");
  }

  /** A place without a source, for declarations made by hand; {@code name} tells it from others. */
  public static Site named(String name) {
    return new Site(name, null, null, null, "");
  }

  /** An annotation on this site's element. */
  public Site at(AnnotationMirror annotation) {
    return at(Spot.of(annotation));
  }

  /**
   * A value in this site's annotation: of a member, of an array in it, or of an annotation nested
   * in it. The annotation stays the outermost one; the compiler finds the value in it.
   */
  public Site at(AnnotationValue value) {
    return spot == null ? this : at(spot.at(value));
  }

  private Site at(Spot exact) {
    return origin.isEmpty() ? new Site(name, element, exact, subject, "") : this;
  }

  /**
   * The same place, judged as a part of {@code subject}: warnings can be suppressed there too. For
   * members that a type inherits from another source.
   */
  public Site within(Element subject) {
    return new Site(name, element, spot, subject, origin);
  }

  /**
   * Stands in for something that has no source here, being inherited from a class file. Whatever is
   * reported at the resulting site, or at a site within it, is reported at this one, saying where
   * it comes from.
   *
   * @param origin what is at fault, as in {@code com.acme.Readable.show(long)}
   */
  public Site standingInFor(String origin) {
    return new Site(name, element, null, null, origin);
  }

  /** What this stands in for; empty for a place of its own. */
  String origin() {
    return origin;
  }

  /** Whether it is a place in a source file, and not one made by hand. */
  boolean hasSource() {
    return element != null;
  }

  /** The element that this place is in or at: what files generated from it originate in. */
  public Element element() {
    if (element == null) {
      throw new IllegalStateException("no source at " + name);
    }
    return element;
  }

  @Nullable Element subject() {
    return subject;
  }

  /** Where exactly on the element; null for the element as a whole. */
  @Nullable Spot spot() {
    return spot;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Site site
        && name.equals(site.name)
        && Objects.equals(element, site.element)
        && Objects.equals(spot, site.spot)
        && origin.equals(site.origin);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, element, origin);
  }

  @Override
  public String toString() {
    return origin.isEmpty() ? name : origin + " at " + name;
  }
}
