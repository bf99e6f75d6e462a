package dev.usher.generator.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.UsherProcessor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * As in an editor, where most sources are broken most of the time: the compiler says with the
 * processor what it says without, no less and no more.
 */
final class BrokenSourceTest {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final List<String> SEEN_BY_PROCESSORS =
      List.of("missing-types", "missing-constants", "late-mistakes");
  private static final List<String> ALL =
      List.of("missing-types", "missing-constants", "late-mistakes", "mistakes", "half-written");
  // What stands after a source of which Eclipse's compiler shows processors a sound one.
  private static final String SHOWN_AS_SOUND = "// Eclipse shows it as sound";

  /** javac as it is: it comes to the processors only if those may yet mend the mistake. */
  @TestFactory
  Stream<DynamicTest> javacSaysTheSame() {
    return same(SEEN_BY_PROCESSORS, JAVAC, List.of());
  }

  /** As Error Prone and editors run it: the processors see what was left of the source. */
  @TestFactory
  Stream<DynamicTest> javacThatGoesOnAfterErrorsSaysTheSame() {
    return same(ALL, JAVAC, List.of("--should-stop=ifError=FLOW"));
  }

  @TestFactory
  Stream<DynamicTest> eclipseSaysTheSame() {
    return same(ALL, new EclipseCompiler(), List.of("-source", "17", "-target", "17"));
  }

  /** Such a component has no accessor; in a table with other mistakes, javac keeps it to itself. */
  @Test
  void aComponentThatIsCalledAsNoMethodMayBeIsTheCompilersToReport() {
    InMemory model =
        InMemory.compile(List.of(), "@dev.usher.annotations.Model record Pause(int wait) {}");
    InMemory error =
        InMemory.compile(
            List.of(),
            """
            @dev.usher.annotations.ZendeskApi
            interface TicketsApi {
              @retrofit2.http.GET("api/v2/tickets/1")
              dev.usher.Result<String, TicketError> show();
            }
            """,
            """
            sealed interface TicketError {
              @dev.usher.annotations.OnError
              record Other(dev.usher.ApiError wait) implements TicketError {}
            }
            """);

    assertThat(model.complaints()).containsExactly("illegal record component name wait");
    assertThat(error.complaints()).containsExactly("illegal record component name wait");
  }

  // A run a table: after some mistakes compilers look for no others, in other files neither.
  private static Stream<DynamicTest> same(
      List<String> tables, JavaCompiler compiler, List<String> options) {
    return tables.stream()
        .map(BrokenSources::in)
        .flatMap(sources -> same(sources, compiler, options).stream());
  }

  private static List<DynamicTest> same(
      BrokenSources sources, JavaCompiler compiler, List<String> options) {
    Map<String, List<String>> alone = sources.compile(compiler, new Idle(), options);
    Map<String, List<String>> ours = sources.compile(compiler, new UsherProcessor(), options);
    return sources.lines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line, () -> check(line, alone.get(line), ours.get(line), compiler)))
        .toList();
  }

  private static void check(
      String line, List<String> alone, List<String> ours, JavaCompiler compiler) {
    assertThat(alone).isNotEmpty();
    assertThat(ours).noneMatch(text -> text.contains("[InternalError]"));
    if (compiler != JAVAC && line.endsWith(SHOWN_AS_SOUND)) {
      assertThat(ours).containsAll(alone).hasSizeGreaterThan(alone.size());
    } else {
      assertThat(ours).containsExactlyInAnyOrderElementsOf(alone);
    }
  }

  /** Claims what the other does; with a processor, compilers do more before they complain. */
  private static final class Idle extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("dev.usher.annotations.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }
  }
}
