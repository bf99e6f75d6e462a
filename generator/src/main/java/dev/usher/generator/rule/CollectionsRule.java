package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.LibraryNames;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is sent element by element, or entry by entry, says what it holds. */
final class CollectionsRule implements EndpointRule {
  private static final ClassName STRING = ClassName.get(String.class);
  private static final Map<ClassName, String> SINGLES =
      Map.of(
          RetrofitNames.QUERY_MAP, "@Query",
          RetrofitNames.HEADER_MAP, "@Header",
          RetrofitNames.FIELD_MAP, "@Field",
          RetrofitNames.PART_MAP, "@Part");

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint.parameters().stream()
        .filter(parameter -> parameter.type().isResolvable())
        .flatMap(parameter -> check(parameter).stream())
        .toList();
  }

  private static Optional<Diagnostic> check(ParameterDeclaration parameter) {
    return parameter
        .binding()
        .flatMap(
            binding ->
                SINGLES.containsKey(binding.type())
                    ? map(parameter, binding)
                    : iterable(parameter, binding));
  }

  private static Optional<Diagnostic> iterable(
      ParameterDeclaration parameter, AnnotationDeclaration binding) {
    return parameter.contents().element().isPresent()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.UNTYPED_ITERABLE,
                parameter.site(),
                binding.display()
                    + " parameter '"
                    + parameter.name()
                    + "' is sent element by element, and "
                    + parameter.type().display()
                    + " does not say of what",
                binding.type().equals(RetrofitNames.PART)
                    ? "declare it as List<RequestBody>, or without a name as"
                        + " List<MultipartBody.Part>"
                    : "declare it as List<String>, or as String to send it as one"));
  }

  private static Optional<Diagnostic> map(
      ParameterDeclaration parameter, AnnotationDeclaration binding) {
    Optional<List<TypeFacts>> types = parameter.contents().map();
    boolean isHeaders =
        binding.type().equals(RetrofitNames.HEADER_MAP)
            && parameter.type().is(LibraryNames.OKHTTP_HEADERS);
    if (types.isEmpty()) {
      return isHeaders ? Optional.empty() : Optional.of(noMap(parameter, binding));
    }
    return types.get().isEmpty()
        ? Optional.of(untyped(parameter, binding))
        : Optional.of(types.get().get(0))
            .filter(key -> !key.is(STRING))
            .map(key -> badKey(parameter, key, binding));
  }

  private static Diagnostic noMap(ParameterDeclaration parameter, AnnotationDeclaration binding) {
    String name = "(\"" + parameter.name() + "\")";
    String value = binding.type().equals(RetrofitNames.PART_MAP) ? "RequestBody" : "String";
    return Diagnostic.of(
        Code.NOT_A_MAP,
        parameter.site(),
        about(parameter, binding) + " is " + parameter.type().display() + ", which is no Map",
        "declare it as Map<String, "
            + value
            + ">, or send it with "
            + SINGLES.get(binding.type())
            + name);
  }

  private static Diagnostic untyped(ParameterDeclaration parameter, AnnotationDeclaration binding) {
    return Diagnostic.of(
        Code.UNTYPED_MAP,
        parameter.site(),
        about(parameter, binding)
            + " is a raw Map: "
            + parameter.type().display()
            + " does not say from what to what",
        "declare it as Map<String, String>, or to what it is");
  }

  private static Diagnostic badKey(
      ParameterDeclaration parameter, TypeFacts key, AnnotationDeclaration binding) {
    return Diagnostic.of(
        Code.MAP_KEY_NOT_STRING,
        parameter.site(),
        about(parameter, binding)
            + " is a Map from "
            + key.display()
            + ", and names are of type String",
        "declare it as a Map from String");
  }

  private static String about(ParameterDeclaration parameter, AnnotationDeclaration binding) {
    return binding.display() + " parameter '" + parameter.name() + "'";
  }
}
