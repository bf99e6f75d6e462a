package dev.usher.generator.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.ErrorCaseModel;
import dev.usher.generator.model.ErrorCaseModel.Component;
import dev.usher.generator.model.ErrorCaseModel.Member;
import dev.usher.generator.model.ErrorTypeModel;
import dev.usher.generator.model.ErrorTypeModel.TransportCaseModel;
import java.util.Collections;

/** The constant that says which errors become which cases of an error type. */
final class ErrorCasesWriter {

  private ErrorCasesWriter() {}

  static FieldSpec write(ErrorTypeModel errors, String name) {
    TypeName type = ParameterizedTypeName.get(RuntimeNames.ERROR_CASES, errors.type());
    return FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL)
        .initializer(expression(errors))
        .build();
  }

  /** The catch-all, the last of the cases, is what the chain begins with. */
  private static CodeBlock expression(ErrorTypeModel errors) {
    int last = errors.cases().size() - 1;
    CodeBlock.Builder chain =
        CodeBlock.builder()
            .add(
                "$T.<$T>otherwise($L)",
                RuntimeNames.ERROR_CASES,
                errors.type(),
                made(errors.cases().get(last)));
    errors.cases().subList(0, last).forEach(one -> chain.add(one(one)));
    errors.transport().ifPresent(transport -> chain.add(transport(transport)));
    return chain.build();
  }

  private static CodeBlock one(ErrorCaseModel one) {
    String method =
        one.status().isPresent() ? one.code().isPresent() ? "on" : "onStatus" : "onCode";
    CodeBlock.Builder call = CodeBlock.builder().add(".$L(", method);
    one.status().ifPresent(status -> call.add("$L, ", status));
    one.code().ifPresent(code -> call.add("$L, ", Literals.string(code)));
    return call.add("$L)", made(one)).build();
  }

  private static CodeBlock made(ErrorCaseModel one) {
    return CodeBlock.of(
        "answer -> new $T($L)",
        one.record(),
        one.components().stream()
            .map(ErrorCasesWriter::component)
            .collect(CodeBlock.joining(", ")));
  }

  private static CodeBlock component(Component component) {
    return component.match(
        whole ->
            switch (whole) {
              case ERROR -> CodeBlock.of("answer.error()");
              case FIELD_ERRORS -> CodeBlock.of("answer.fieldErrors()");
              case EXCEPTION -> CodeBlock.of("answer.exception()");
            },
        ErrorCasesWriter::member);
  }

  private static CodeBlock member(Member member) {
    String method =
        switch (member.presence()) {
          case REQUIRED -> "member";
          case OPTIONAL -> "optional";
          case NULLABLE -> "nullable";
        };
    return CodeBlock.of(
        "answer.$L$L($L, $L)",
        TypeExpressions.witness(member.type()),
        method,
        Literals.string(member.name()),
        TypeExpressions.of(member.type()));
  }

  private static CodeBlock transport(TransportCaseModel transport) {
    return CodeBlock.of(
        ".onTransportError(failure -> new $T($L))",
        transport.record(),
        String.join(", ", Collections.nCopies(transport.components(), "failure")));
  }
}
