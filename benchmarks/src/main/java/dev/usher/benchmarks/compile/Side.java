package dev.usher.benchmarks.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler.CompilationTask;

/** The ways to the same classes. */
enum Side {
  /** The interfaces and models, and the processor writes the rest. */
  PROCESSOR {
    @Override
    List<String> options(Path generated) {
      return List.of("-s", generated.toString());
    }

    @Override
    void prepare(CompilationTask task, Recorded recorded) {
      task.setProcessors(List.of(processor()));
    }
  },
  /** The interfaces and models, and a processor that has all of the rest ready. */
  REPLAY {
    @Override
    List<String> options(Path generated) {
      return List.of("-s", generated.toString());
    }

    @Override
    void prepare(CompilationTask task, Recorded recorded) {
      task.setProcessors(List.of(new Replay(recorded)));
    }
  },
  /** The interfaces and models, and what the processor wrote before; no processor runs. */
  BASELINE {
    @Override
    List<String> options(Path generated) {
      return List.of("-proc:none");
    }

    @Override
    void prepare(CompilationTask task, Recorded recorded) {}
  };

  /** What javac is told, where sources that are generated go to {@code generated}. */
  abstract List<String> options(Path generated);

  /** Gives {@code task} what no option can say; {@code recorded} is what is to come of it. */
  abstract void prepare(CompilationTask task, Recorded recorded);

  /**
   * A new processor of classes that stay loaded, as in a build daemon: named by an option, its
   * classes would be loaded for every compilation anew, and none would be warm.
   */
  private static Processor processor() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(provider -> provider.type().getName().startsWith("dev.usher."))
        .map(ServiceLoader.Provider::get)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no usher-generator on the class path"));
  }
}
