package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an application takes on trust with Usher: each library more is one more to watch. */
final class DependenciesTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

  private static List<String> ofUsers(String module) throws IOException {
    String pom = Files.readString(Path.of("..", module, "pom.xml"));
    return DEPENDENCY
        .matcher(
            pom.replaceAll("(?s)<build>.*", "").replaceAll("(?s)<exclusions>.*?</exclusions>", ""))
        .results()
        .map(MatchResult::group)
        .filter(dependency -> !dependency.contains("<scope>test</scope>"))
        .flatMap(dependency -> ARTIFACT.matcher(dependency).results().map(found -> found.group(1)))
        .toList();
  }

  @Test
  void theRuntimeBringsTheseAndNoOther() throws IOException {
    assertThat(ofUsers("runtime"))
        .containsExactlyInAnyOrder(
            "retrofit",
            "converter-moshi",
            "moshi",
            "okhttp-jvm",
            "okhttp",
            "okio-jvm",
            "kotlin-stdlib",
            "slf4j-api",
            "jspecify");
  }

  @Test
  void theAnnotationsBringNoneThatRuns() throws IOException {
    assertThat(ofUsers("annotations")).containsExactly("jspecify");
  }
}
