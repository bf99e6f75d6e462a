package dev.usher.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One case of an error type.
 *
 * @param status the status that it is for; empty for any
 * @param code the error code that it is for; empty for any
 * @param record what is made
 * @param components what it is made of, in order
 */
public record ErrorCaseModel(
    OptionalInt status, Optional<String> code, ClassName record, List<Component> components) {

  /** Copies the list. */
  public ErrorCaseModel {
    components = List.copyOf(components);
  }

  /** What a component is given. */
  public sealed interface Component {

    /** What the function for this case makes of it. */
    <R> R match(Function<Whole, R> whole, Function<Member, R> member);
  }

  /** Something of the answer as a whole. */
  public enum Whole implements Component {
    /** The {@code ApiError}. */
    ERROR,
    /** Its field errors. */
    FIELD_ERRORS,
    /** The {@code ApiException}. */
    EXCEPTION;

    @Override
    public <R> R match(Function<Whole, R> whole, Function<Member, R> member) {
      return whole.apply(this);
    }
  }

  /**
   * A member of the answer.
   *
   * @param name its name in JSON
   * @param type what it is decoded into, boxed where primitive
   * @param presence what it means that it is not there
   */
  public record Member(String name, TypeName type, Presence presence) implements Component {
    @Override
    public <R> R match(Function<Whole, R> whole, Function<Member, R> member) {
      return member.apply(this);
    }
  }

  /** What it means that a member is not there. */
  public enum Presence {
    /** The case is not made. */
    REQUIRED,
    /** The component is an empty {@code Optional}. */
    OPTIONAL,
    /** The component is null. */
    NULLABLE
  }
}
