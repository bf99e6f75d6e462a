package dev.usher.generator.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.EclipseRun;
import dev.usher.generator.Folders;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** Eclipse runs on Java runtimes that have no javac, nor its trees. */
final class WithoutJavacTest {

  @Test
  void theProcessorNeedsNothingOfJavacs() throws Exception {
    Path input = Path.of("src/test/resources/rejected/DuplicateMapping/repeated/input");
    Path output = Folders.create("eclipse");
    try (URLClassLoader loader = withoutJavac()) {
      assertThat(loader.getResource("com/sun/source/util/Trees.class")).isNull();
      Processor processor =
          (Processor)
              loader
                  .loadClass("dev.usher.generator.UsherProcessor")
                  .getDeclaredConstructor()
                  .newInstance();

      assertThat(EclipseRun.of(input, output, List.of(), processor).diagnostics())
          .singleElement()
          .asString()
          .startsWith("com/acme/TicketsApi.java:12: error: [DuplicateMapping] ");
    }
  }

  private static URLClassLoader withoutJavac() {
    URL[] classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(WithoutJavacTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
