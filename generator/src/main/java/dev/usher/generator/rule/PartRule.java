package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.LibraryNames;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part has one name, from its annotation or from OkHttp's own part, that a header can have. */
final class PartRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint.parameters().stream()
        .filter(parameter -> parameter.type().isResolvable())
        .flatMap(parameter -> parameter.binding().stream().flatMap(part -> check(parameter, part)))
        .toList();
  }

  private static Stream<Diagnostic> check(
      ParameterDeclaration parameter, AnnotationDeclaration part) {
    if (part.type().equals(RetrofitNames.PART)) {
      return Stream.concat(
          naming(parameter, part).stream(),
          Stream.of("value", "encoding").flatMap(member -> illegal(part, member)));
    }
    return part.type().equals(RetrofitNames.PART_MAP)
        ? Stream.concat(ofParts(parameter, part).stream(), illegal(part, "encoding"))
        : Stream.of();
  }

  private static Optional<Diagnostic> naming(
      ParameterDeclaration parameter, AnnotationDeclaration part) {
    Optional<Sited<String>> name = part.text("value").filter(text -> !text.value().isEmpty());
    boolean bringsName = parameter.contents().areOf(LibraryNames.MULTIPART_PART);
    if (name.isEmpty()) {
      return bringsName || parameter.contents().element().isEmpty()
          ? Optional.empty()
          : Optional.of(unnamed(parameter, part));
    }
    return name.filter(text -> bringsName).map(text -> namedTwice(parameter, text));
  }

  private static Diagnostic unnamed(ParameterDeclaration parameter, AnnotationDeclaration part) {
    String name = "@Part(\"" + parameter.name() + "\")";
    return Diagnostic.of(
        Code.PART_WITHOUT_NAME,
        part.site(),
        "@Part parameter '" + parameter.name() + "' is a part without a name",
        "write " + name + ", or declare it as MultipartBody.Part, which brings its own");
  }

  private static Diagnostic namedTwice(ParameterDeclaration parameter, Sited<String> name) {
    return Diagnostic.of(
        Code.PART_NAMED_TWICE,
        name.site(),
        "@Part(\""
            + name.value()
            + "\") names '"
            + parameter.name()
            + "', but a MultipartBody.Part brings its own name",
        "write @Part without a name");
  }

  private static Optional<Diagnostic> ofParts(
      ParameterDeclaration parameter, AnnotationDeclaration part) {
    return parameter
        .contents()
        .map()
        .filter(types -> types.size() == 2 && types.get(1).is(LibraryNames.MULTIPART_PART))
        .map(
            types ->
                Diagnostic.of(
                    Code.PART_MAP_OF_PARTS,
                    parameter.site(),
                    part.display()
                        + " parameter '"
                        + parameter.name()
                        + "' is a Map to MultipartBody.Part, which brings its own name",
                    "declare it as @Part List<MultipartBody.Part>"));
  }

  private static Stream<Diagnostic> illegal(AnnotationDeclaration part, String member) {
    return part.text(member).stream()
        .flatMap(
            text ->
                HeaderText.faultOfValue(text.value().trim()).stream()
                    .map(
                        fault ->
                            Diagnostic.of(
                                Code.MALFORMED_PART,
                                text.site(),
                                (member.equals("value") ? "the name" : "the encoding")
                                    + " of a part goes into a header, and this one has "
                                    + fault
                                    + " in it",
                                "write it with characters of ASCII only")));
  }
}
