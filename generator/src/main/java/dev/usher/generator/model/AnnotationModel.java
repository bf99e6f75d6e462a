package dev.usher.generator.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An annotation to repeat on the Retrofit interface, with the members that were written and no
 * others.
 *
 * @param type the annotation's type
 * @param members in the order written
 */
public record AnnotationModel(ClassName type, List<Member> members) {

  /** Copies the members. */
  public AnnotationModel {
    members = List.copyOf(members);
  }

  /**
   * One member that was written.
   *
   * @param name the member's name, {@code value} for the nameless
   * @param value what it was given, constants already evaluated
   */
  public record Member(String name, MemberValue value) {}
}
