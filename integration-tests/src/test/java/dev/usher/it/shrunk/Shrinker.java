package dev.usher.it.shrunk;

import dev.usher.Zendesk;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import proguard.Configuration;
import proguard.ConfigurationParser;
import proguard.ProGuard;

/** ProGuard over an application and Usher's runtime; the other libraries stay as they are. */
final class Shrinker {
  private static final String RUNTIME_RULES = "META-INF/proguard/usher-runtime.pro";

  private final Path platform;
  private final Path application;

  private Shrinker(Path platform, Path application) {
    this.platform = platform;
    this.application = application;
  }

  /** A shrinker of the classes in {@code application}, which keeps what it needs in there. */
  static Shrinker of(Path folder, Path application) throws IOException {
    Path platform = folder.resolve("platform.jar");
    copyPlatform(platform);
    return new Shrinker(platform, application);
  }

  /** The rules in the runtime's jar; there are no others. */
  static String rules() throws IOException {
    try (InputStream in = Zendesk.class.getClassLoader().getResourceAsStream(RUNTIME_RULES)) {
      if (in == null) {
        throw new IllegalStateException(RUNTIME_RULES + " is not in the runtime");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Writes the shrunk classes to {@code output}, a jar. */
  void run(String rules, Path output) throws Exception {
    Path file = Files.writeString(Path.of(output + ".pro"), rules);
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-injars", application + "(**.class)"));
    arguments.addAll(List.of("-injars", runtime() + "(**.class,!module-info.class)"));
    arguments.addAll(List.of("-outjars", output.toString()));
    arguments.addAll(List.of("-libraryjars", platform + "(java/**.class,javax/**.class)"));
    for (Path library : libraries()) {
      arguments.addAll(List.of("-libraryjars", library + "(!META-INF/versions/**,**.class)"));
    }
    arguments.addAll(List.of("-include", file.toString()));
    arguments.addAll(List.of("-keep", "public class com.acme.Main { public *; }"));
    arguments.addAll(List.of("-dontoptimize", "-dontnote", "-dontwarn"));
    Configuration configuration = new Configuration();
    try (ConfigurationParser parser =
        new ConfigurationParser(arguments.toArray(String[]::new), new Properties())) {
      parser.parse(configuration);
    }
    new ProGuard(configuration).execute();
  }

  /** The jars that the application runs with, beside itself and the runtime. */
  static List<Path> libraries() throws URISyntaxException {
    Path runtime = runtime();
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar") && !path.equals(runtime))
        .filter(
            path ->
                String.valueOf(path.getFileName())
                    .matches("(okhttp|okio|retrofit|converter|moshi|kotlin-stdlib|slf4j-api).*"))
        .toList();
  }

  private static Path runtime() throws URISyntaxException {
    return Path.of(Zendesk.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** ProGuard reads no {@code jrt:}, and not every JDK has {@code jmods}. */
  private static void copyPlatform(Path jar) throws IOException {
    Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> classes = Files.find(base, 20, (path, found) -> found.isRegularFile())) {
      out.setLevel(0);
      for (Path path : (Iterable<Path>) classes::iterator) {
        out.putNextEntry(new JarEntry(base.relativize(path).toString()));
        Files.copy(path, out);
      }
    }
  }
}
