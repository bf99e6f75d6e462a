package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.DidYouMean;
import dev.usher.generator.diagnostic.Group;
import dev.usher.generator.diagnostic.Severity;
import dev.usher.generator.diagnostic.Sited;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code @SuppressWarnings("usher:...")} names something that can be suppressed. */
final class SuppressionRule implements AnnotationsRule {
  private static final ClassName SUPPRESS_WARNINGS = ClassName.get(SuppressWarnings.class);
  private static final String PREFIX = "usher:";
  private static final Set<String> ERRORS = labels(Severity.ERROR);
  private static final Set<String> NAMES =
      Stream.concat(
              labels(Severity.WARNING).stream(), Arrays.stream(Group.values()).map(Group::label))
          .collect(Collectors.toSet());

  @Override
  public List<Diagnostic> check(Annotations annotations) {
    return annotations.find(SUPPRESS_WARNINGS).stream()
        .flatMap(suppress -> suppress.texts("value").stream())
        .filter(name -> name.value().startsWith(PREFIX))
        .flatMap(name -> check(name, name.value().substring(PREFIX.length())).stream())
        .toList();
  }

  private static Optional<Diagnostic> check(Sited<String> written, String name) {
    if (NAMES.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(
        ERRORS.contains(name)
            ? useless(written, name + " is an error, which cannot be suppressed", "mend it instead")
            : useless(written, "there is no diagnostic and no group " + name, hint(name)));
  }

  private static String hint(String name) {
    return DidYouMean.among(NAMES, name)
        .map(near -> "did you mean \"" + PREFIX + near + "\"?")
        .orElse(
            "write the name that stands in the warning's brackets, as in \"usher:MissingScope\"");
  }

  private static Diagnostic useless(Sited<String> written, String message, String hint) {
    return Diagnostic.of(Code.UNKNOWN_SUPPRESSION, written.site(), message, hint);
  }

  private static Set<String> labels(Severity severity) {
    return Arrays.stream(Code.values())
        .filter(code -> code.severity() == severity)
        .map(Code::label)
        .collect(Collectors.toSet());
  }
}
