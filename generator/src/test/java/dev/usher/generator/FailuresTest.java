package dev.usher.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.diagnostic.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

final class FailuresTest {

  @Test
  void aStepThatThrowsIsOneErrorThatNamesTheTypeAndOthersAreProcessed() {
    List<String> processed = new ArrayList<>();
    Compilation compilation =
        compile(
            type -> {
              if (type.getSimpleName().contentEquals("Bad")) {
                throw new IllegalStateException("two\nlines");
              }
              processed.add(type.getSimpleName().toString());
              return Report.clean();
            });

    assertThat(compilation.diagnostics()).hasSize(1);
    assertThat(compilation.diagnostics().get(0).getMessage(Locale.ENGLISH))
        .startsWith(
            "[InternalError] Usher failed on com.acme.Bad: java.lang.IllegalStateException: two"
                + " lines at dev.usher.generator.FailuresTest.")
        .contains(
            " at dev.usher.generator.FailuresTest$Failing.process(",
            "please report it to Usher's issue tracker, with this text, its stack trace included, and"
                + " the source of Bad")
        .doesNotContain("http");
    assertThat(compilation.diagnostics().get(0).getLineNumber()).isEqualTo(1);
    assertThat(processed).containsExactly("Good");
  }

  @Test
  void endlessRecursionInAStepIsReportedToo() {
    Compilation compilation =
        compile(
            type -> {
              throw new StackOverflowError();
            });

    assertThat(compilation.errors()).hasSize(2);
  }

  private static Compilation compile(Function<TypeElement, Report> work) {
    return Compiler.javac()
        .withProcessors(new Failing(work))
        .compile(
            JavaFileObjects.forSourceString(
                "com.acme.Bad", "package com.acme; @Deprecated interface Bad {}"),
            JavaFileObjects.forSourceString(
                "com.acme.Good", "package com.acme; @Deprecated interface Good {}"));
  }

  private static final class Failing extends AbstractProcessor {
    private final Function<TypeElement, Report> work;

    private Failing(Function<TypeElement, Report> work) {
      this.work = work;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("java.lang.Deprecated");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Reporter reporter = new Reporter(processingEnv);
      for (var element : round.getElementsAnnotatedWith(Deprecated.class)) {
        TypeElement type = (TypeElement) element;
        reporter.print(Failures.guard(type, () -> work.apply(type)));
      }
      return false;
    }
  }
}
