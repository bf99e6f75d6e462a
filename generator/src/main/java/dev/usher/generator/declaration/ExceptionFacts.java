package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What rules and resolver must know of an exception.
 *
 * @param declared the exception, as any class
 * @param isSource whether it is compiled here, so that its source can be edited
 * @param isAbstract whether there are no instances of its very class
 * @param isVisible whether the generated client can name it
 * @param isInner whether an instance needs one of an enclosing class
 * @param isChecked whether it must be declared
 * @param supertypes it and its superclasses
 * @param constructors those that the generated client can call
 */
public record ExceptionFacts(
    ClassFacts declared,
    boolean isSource,
    boolean isAbstract,
    boolean isVisible,
    boolean isInner,
    boolean isChecked,
    Set<ClassName> supertypes,
    List<ConstructorFacts> constructors) {

  /** Copies the collections. */
  public ExceptionFacts {
    supertypes = Set.copyOf(supertypes);
    constructors = List.copyOf(constructors);
  }

  /** Whether the generated client can make one of an {@code ApiError}. */
  public boolean isUsable() {
    return isVisible
        && !isAbstract
        && !isInner
        && (withBody().isEmpty() ? takesError() : withBody().size() == 1);
  }

  /** Its name. */
  public ClassName name() {
    return declared.name();
  }

  /** The exception as people write it. */
  public String display() {
    return declared.display();
  }

  /** What the compiler says of who makes one, as {@code @SuppressWarnings} calls it. */
  public Stream<String> warnings() {
    return Stream.of(
            declared.warnings().stream(),
            used().stream().flatMap(constructor -> constructor.warnings().stream()),
            body().stream().flatMap(TypeFacts::warnings))
        .flatMap(warnings -> warnings);
  }

  private Optional<ConstructorFacts> used() {
    return Stream.concat(
            withBody().stream(), constructors.stream().filter(ConstructorFacts::takesError))
        .findFirst();
  }

  /**
   * What the answer is decoded into: the second parameter of the only constructor that takes one.
   */
  public Optional<TypeFacts> body() {
    return withBody().size() == 1
        ? Optional.of(withBody().get(0).parameters().get(1))
        : Optional.empty();
  }

  /** Why the answer cannot be decoded into that. */
  public Optional<JsonRefusal> bodyRefusal() {
    return withBody().size() == 1
        ? withBody().get(0).parameters().get(1).jsonRefusal()
        : Optional.empty();
  }

  /** The constructors that take an {@code ApiError} and something to decode the answer into. */
  public List<ConstructorFacts> withBody() {
    return constructors.stream().filter(ConstructorFacts::takesErrorAndBody).toList();
  }

  /** Whether there is a constructor that takes an {@code ApiError} alone. */
  public boolean takesError() {
    return constructors.stream().anyMatch(ConstructorFacts::takesError);
  }

  /**
   * A constructor.
   *
   * @param parameters what it takes
   * @param throwsChecked whether it throws what callers must catch
   * @param warnings what the compiler says of who calls it
   */
  public record ConstructorFacts(
      List<TypeFacts> parameters, boolean throwsChecked, Set<String> warnings) {
    /** Copies the collections. */
    public ConstructorFacts {
      parameters = List.copyOf(parameters);
      warnings = Set.copyOf(warnings);
    }

    private boolean takesError() {
      return !throwsChecked && parameters.size() == 1 && startsWithError();
    }

    private boolean takesErrorAndBody() {
      return !throwsChecked
          && parameters.size() == 2
          && startsWithError()
          && isBody(parameters.get(1));
    }

    private boolean startsWithError() {
      return parameters.get(0).is(LibraryNames.API_ERROR);
    }

    // A message or a cause is no body, though (ApiError, String) and (ApiError, Throwable) look
    // alike.
    private static boolean isBody(TypeFacts type) {
      return type.isResolvable()
          && type.rawType().filter(raw -> !raw.packageName().equals("java.lang")).isPresent()
          && !type.is(LibraryNames.API_ERROR);
    }
  }
}
