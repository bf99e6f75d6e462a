package dev.usher.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Sources that went through javac with the processor, all in memory. */
public final class Compiled {
  private final Compilation compilation;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private Compiled(Compilation compilation) {
    this.compilation = compilation;
    for (JavaFileObject file : compilation.generatedFiles()) {
      files.put(file.getName().replaceFirst("^/(SOURCE|CLASS)_OUTPUT/", ""), bytes(file));
    }
  }

  /** Compiles {@code sources}, texts by path such as {@code com/acme/TicketsApi.java}. */
  public static Compiled of(Map<String, String> sources, String... options) {
    List<JavaFileObject> files =
        sources.entrySet().stream()
            .map(
                source ->
                    JavaFileObjects.forSourceString(
                        source.getKey().replaceFirst("\\.java$", "").replace('/', '.'),
                        source.getValue()))
            .toList();
    return new Compiled(
        Compiler.javac()
            .withProcessors(new UsherProcessor())
            .withOptions((Object[]) options)
            .compile(files));
  }

  /** Every diagnostic, as {@code com/acme/TicketsApi.java:12: warning: text}. */
  public List<String> diagnostics() {
    return compilation.diagnostics().stream().map(Compiled::text).toList();
  }

  /** The texts of generated sources and resources by path. */
  public SortedMap<String, String> generated() {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (!path.endsWith(".class")) {
            texts.put(path, new String(bytes, UTF_8));
          }
        });
    return texts;
  }

  /** A loader of the compiled classes and generated resources. */
  public ClassLoader loader() {
    return new ClassLoader(Compiled.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = files.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
          throw new ClassNotFoundException(name + "; compiled with " + diagnostics());
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String place =
        diagnostic.getSource() == null
            ? ""
            : diagnostic.getSource().getName().replaceFirst("^/((SOURCE|CLASS)_OUTPUT/)?", "")
                + ":"
                + diagnostic.getLineNumber()
                + ": ";
    return place
        + diagnostic.getKind().name().toLowerCase(Locale.ROOT)
        + ": "
        + diagnostic.getMessage(Locale.ROOT);
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream content = file.openInputStream()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
