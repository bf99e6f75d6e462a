package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Stray;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.Set;

/** Usher's annotations are for interfaces, models, and cases of error types. */
public final class StrayRule {
  private static final Set<ClassName> OF_ERROR_TYPES =
      Set.of(
          AnnotationNames.ON_ERROR,
          AnnotationNames.ON_ERROR_LIST,
          AnnotationNames.ON_TRANSPORT_ERROR);

  private StrayRule() {}

  /** What is wrong with a stray. */
  public static Diagnostic check(Stray stray) {
    if (stray.annotation().equals(AnnotationNames.UNKNOWN)) {
      return unknown(stray);
    }
    String name = "@" + String.join(".", stray.annotation().simpleNames());
    return OF_ERROR_TYPES.contains(stray.annotation())
        ? Diagnostic.of(
            Code.STRAY_ANNOTATION,
            stray.site(),
            name + " does nothing on " + stray.on() + ": it is for records of a sealed interface",
            "leave it out, or let the record implement a sealed interface")
        : Diagnostic.of(
            Code.STRAY_ANNOTATION,
            stray.site(),
            name + " does nothing on " + stray.on() + ": it is for interfaces with @ZendeskApi",
            "leave it out, or move it to such an interface");
  }

  private static Diagnostic unknown(Stray stray) {
    return stray.carrier() == Stray.Carrier.OTHER
        ? Diagnostic.of(
            Code.STRAY_ANNOTATION,
            stray.site(),
            "@Unknown is for a constant of an enum or a case of a sealed interface; "
                + stray.on()
                + " is neither",
            "remove @Unknown")
        : Diagnostic.of(
            Code.STRAY_ANNOTATION,
            stray.site(),
            "@Unknown does nothing on " + stray.on() + ": it is for types with @Model",
            "remove @Unknown, or put @Model on the type");
  }
}
