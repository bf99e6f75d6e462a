package dev.usher.generator.model;

import dev.usher.generator.declaration.ErrorCaseDeclaration;
import dev.usher.generator.declaration.ErrorComponentDeclaration;
import dev.usher.generator.declaration.ErrorMapping;
import dev.usher.generator.declaration.ErrorTypeDeclaration;
import dev.usher.generator.declaration.LibraryNames;
import dev.usher.generator.model.ErrorCaseModel.Component;
import dev.usher.generator.model.ErrorCaseModel.Member;
import dev.usher.generator.model.ErrorCaseModel.Presence;
import dev.usher.generator.model.ErrorCaseModel.Whole;
import dev.usher.generator.model.ErrorTypeModel.TransportCaseModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts the cases of an error type in order, as {@link ErrorResolver} does with exceptions, and
 * among equals by what they are for: a class file does not tell in which order a source had them.
 */
final class ErrorTypeResolver {
  private static final Comparator<Mapped> ORDER =
      Comparator.<Mapped>comparingInt(mapped -> ErrorResolver.rank(mapped.mapping()))
          .thenComparing(mapped -> mapped.mapping().status().value())
          .thenComparing(mapped -> mapped.mapping().code().value());

  private static final ErrorTypeModel PLAIN =
      new ErrorTypeModel(LibraryNames.API_ERROR, List.of(), Optional.empty());

  private ErrorTypeResolver() {}

  /** The errors of a result: cases of {@code type}, or where there is none, as they are. */
  static ErrorTypeModel resolve(Optional<ErrorTypeDeclaration> type) {
    return type.map(ErrorTypeResolver::resolve).orElse(PLAIN);
  }

  private static ErrorTypeModel resolve(ErrorTypeDeclaration type) {
    return new ErrorTypeModel(
        type.declared().name(),
        type.cases().stream()
            .flatMap(one -> one.mappings().stream().map(mapping -> new Mapped(mapping, one)))
            .sorted(ORDER)
            .map(ErrorTypeResolver::model)
            .toList(),
        type.cases().stream()
            .filter(one -> one.transport().isPresent())
            .map(one -> new TransportCaseModel(one.name(), one.components().size()))
            .findFirst());
  }

  private static ErrorCaseModel model(Mapped mapped) {
    int status = mapped.mapping().status().value();
    String code = mapped.mapping().code().value();
    return new ErrorCaseModel(
        status == 0 ? OptionalInt.empty() : OptionalInt.of(status),
        code.isEmpty() ? Optional.empty() : Optional.of(code),
        mapped.record().name(),
        mapped.record().components().stream().map(ErrorTypeResolver::component).toList());
  }

  private static Component component(ErrorComponentDeclaration component) {
    return switch (component.source()) {
      case ERROR -> Whole.ERROR;
      case FIELD_ERRORS -> Whole.FIELD_ERRORS;
      case EXCEPTION -> Whole.EXCEPTION;
      case MEMBER ->
          new Member(component.member(), component.content().name().box(), presence(component));
      case TRANSPORT -> throw new IllegalStateException(component.name() + " has no answer");
    };
  }

  private static Presence presence(ErrorComponentDeclaration component) {
    if (component.isOptional()) {
      return Presence.OPTIONAL;
    }
    return component.isRequired() ? Presence.REQUIRED : Presence.NULLABLE;
  }

  /** One annotation of a record. */
  private record Mapped(ErrorMapping mapping, ErrorCaseDeclaration record) {}
}
