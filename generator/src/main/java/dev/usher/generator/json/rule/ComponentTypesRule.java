package dev.usher.generator.json.rule;

import dev.usher.generator.declaration.JsonRefusal;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Severity;
import dev.usher.generator.json.declaration.ComponentDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.RecordDeclaration;
import dev.usher.generator.json.declaration.TypeShape;
import dev.usher.generator.json.declaration.TypeShape.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What no adapter can serve, whoever provides it, and what Moshi has none for: where the
 * application brings one, it says so.
 */
final class ComponentTypesRule {
  private static final String OPTIONAL = "java.util.Optional";
  private static final Map<String, String> PRIMITIVE_OPTIONALS =
      Map.of(
          "java.util.OptionalInt", "Integer",
          "java.util.OptionalLong", "Long",
          "java.util.OptionalDouble", "Double");
  private static final Set<Form> MODELS = Set.of(Form.OBJECT_MODEL, Form.ENUM_MODEL);
  private static final Set<Form> NO_KEYS = Set.of(Form.OBJECT_MODEL, Form.CONTAINER, Form.ARRAY);

  private ComponentTypesRule() {}

  static List<Diagnostic> check(RecordDeclaration model) {
    return model.components().stream().flatMap(component -> firstFlaw(component).stream()).toList();
  }

  /** One type, one finding: what else is wrong within it may follow from the first. */
  private static Optional<Diagnostic> firstFlaw(ComponentDeclaration component) {
    return Stream.<Function<ComponentDeclaration, Optional<Diagnostic>>>of(
            ComponentTypesRule::hidden,
            ComponentTypesRule::raw,
            ComponentTypesRule::lowerBound,
            ComponentTypesRule::primitiveOptional,
            ComponentTypesRule::nestedOptional,
            ComponentTypesRule::mapKey,
            ComponentTypesRule::refused)
        .flatMap(flaw -> flaw.apply(component).stream())
        .findFirst();
  }

  // That a model is private is reported where the model is.
  private static Optional<Diagnostic> hidden(ComponentDeclaration component) {
    return part(component, TypeShape::isHidden)
        .map(
            type ->
                MODELS.contains(type.form())
                    ? hidden(component, type).as(Severity.CONSEQUENCE)
                    : hidden(component, type));
  }

  private static Diagnostic hidden(ComponentDeclaration component, TypeShape type) {
    return Diagnostic.of(
        Code.HIDDEN_COMPONENT,
        component.site(),
        "component '%s' has the private type %s, which the adapter cannot see"
            .formatted(component.name(), display(type)),
        "remove 'private' from " + display(type));
  }

  private static Optional<Diagnostic> raw(ComponentDeclaration component) {
    return part(component, type -> type.form() == Form.RAW)
        .map(
            type ->
                unsupported(
                    component,
                    "is a raw %s: nothing tells what is in it".formatted(display(type)),
                    "write its type arguments"));
  }

  private static Optional<Diagnostic> lowerBound(ComponentDeclaration component) {
    return part(component, type -> type.form() == Form.SUPER)
        .map(
            type ->
                unsupported(
                    component,
                    "has the type argument %s, which JSON cannot be read as"
                        .formatted(display(type)),
                    "write " + display(type.arguments().get(0))));
  }

  private static Optional<Diagnostic> primitiveOptional(ComponentDeclaration component) {
    return part(component, type -> PRIMITIVE_OPTIONALS.containsKey(type.className()))
        .map(
            type ->
                unsupported(
                    component,
                    "is an %s, which has no null to tell absent from empty"
                        .formatted(display(type)),
                    (type.equals(component.type()) ? "write Optional<%s>" : "write %s")
                        .formatted(PRIMITIVE_OPTIONALS.get(type.className()))));
  }

  private static Diagnostic unsupported(
      ComponentDeclaration component, String problem, String hint) {
    return Diagnostic.of(
        Code.UNSUPPORTED_COMPONENT,
        component.site(),
        "component '%s' %s".formatted(component.name(), problem),
        hint);
  }

  private static Optional<Diagnostic> nestedOptional(ComponentDeclaration component) {
    return component
        .type()
        .parts()
        .skip(1)
        .filter(type -> type.is(OPTIONAL))
        .map(
            type ->
                Diagnostic.of(
                    Code.NESTED_OPTIONAL,
                    component.site(),
                    "component '%s' has an %s within another type"
                        .formatted(component.name(), display(type)),
                    "write %s there; only a whole component can be Optional"
                        .formatted(display(type.arguments().get(0)))))
        .findFirst();
  }

  private static Optional<Diagnostic> mapKey(ComponentDeclaration component) {
    return component
        .type()
        .parts()
        .filter(type -> type.is("java.util.Map"))
        .map(type -> type.arguments().get(0))
        .filter(key -> NO_KEYS.contains(key.form()) || key.is("java.lang.Boolean"))
        .map(
            key ->
                Diagnostic.of(
                    Code.UNSUPPORTED_MAP_KEY,
                    component.site(),
                    "component '%s' is a map by %s, which cannot be the name of a JSON member"
                        .formatted(component.name(), display(key)),
                    "let its keys be strings, numbers, enums, or what else is a string in JSON"))
        .findFirst();
  }

  private static Optional<Diagnostic> refused(ComponentDeclaration component) {
    if (!component.qualifiers().isEmpty()) {
      return Optional.empty(); // It is the application's own adapter that they bring in.
    }
    return component
        .type()
        .parts()
        .filter(type -> !(type.is(OPTIONAL) && type.equals(component.type())))
        .flatMap(type -> type.refusal().stream().map(refusal -> refused(component, type, refusal)))
        .findFirst();
  }

  private static Diagnostic refused(
      ComponentDeclaration component, TypeShape type, JsonRefusal refusal) {
    String subject =
        refusal
            .member()
            .map(member -> "cannot be read or written by Moshi: " + member + " is ")
            .orElse(type.equals(component.type()) ? "is " : "has within it ");
    return unsupported(component, subject + refusal.problem(), refusal.hint());
  }

  private static Optional<TypeShape> part(
      ComponentDeclaration component, Predicate<TypeShape> flaw) {
    return component.type().parts().filter(flaw).findFirst();
  }

  /** The type as people write it, without packages. */
  private static String display(TypeShape type) {
    return type.name().toString().replaceAll("\\b(?:[a-z_$][\\w$]*\\.)+(?=\\p{Lu})", "");
  }
}
