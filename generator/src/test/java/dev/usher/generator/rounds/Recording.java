package dev.usher.generator.rounds;

import dev.usher.generator.UsherProcessor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** The processor as Gradle runs it: in an environment of Gradle's own, whose Filer looks on. */
final class Recording implements Processor {
  private final Processor processor = new UsherProcessor();
  private final List<Written> written = new ArrayList<>();

  /** The files written so far. */
  List<Written> written() {
    return List.copyOf(written);
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    processor.init(new Environment(environment, new Watched(environment.getFiler())));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    processor.process(annotations, round);
    return false;
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return processor.getCompletions(element, annotation, member, text);
  }

  /** A file, and what it was said to come from. */
  record Written(String path, List<Element> origins) {}

  private record Environment(ProcessingEnvironment real, Filer filer)
      implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return real.getOptions();
    }

    @Override
    public Messager getMessager() {
      return real.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return real.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return real.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return real.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return real.getLocale();
    }
  }

  private final class Watched implements Filer {
    private final Filer real;

    private Watched(Filer real) {
      this.real = real;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins)
        throws IOException {
      written.add(new Written(name.toString().replace('.', '/') + ".java", List.of(origins)));
      return real.createSourceFile(name, origins);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location, CharSequence in, CharSequence path, Element... origins)
        throws IOException {
      written.add(new Written(path.toString(), List.of(origins)));
      return real.createResource(location, in, path, origins);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence in, CharSequence path) {
      throw new UnsupportedOperationException("isolating processors read no files");
    }
  }
}
