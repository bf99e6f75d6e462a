package dev.usher.generator.rule;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request carries one tag of a type: OkHttp finds tags by their class. */
final class TagRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    Map<TypeName, ParameterDeclaration> tags = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (ParameterDeclaration parameter : endpoint.parametersWith(RetrofitNames.TAG)) {
      ParameterDeclaration earlier = tags.putIfAbsent(key(parameter.type()), parameter);
      if (earlier != null) {
        found.add(duplicate(parameter, earlier));
      }
    }
    return found;
  }

  private static TypeName key(TypeFacts type) {
    return switch (type.kind()) {
      case PRIMITIVE -> type.name().box();
      case ARRAY -> ArrayTypeName.of(erasure(type.parts().get(0)));
      default -> erasure(type);
    };
  }

  private static TypeName erasure(TypeFacts type) {
    return type.kind() == TypeFacts.Kind.ARRAY
        ? key(type)
        : type.rawType().map(TypeName.class::cast).orElseGet(type::name);
  }

  private static Diagnostic duplicate(
      ParameterDeclaration parameter, ParameterDeclaration earlier) {
    return Diagnostic.of(
        Code.DUPLICATE_TAG,
        Bindings.site(parameter, RetrofitNames.TAG),
        "@Tag parameter '"
            + parameter.name()
            + "' would take the place of '"
            + earlier.name()
            + "': a request has one tag of a class, here "
            + parameter.type().display(),
        "leave out one of the two, or give it a type of its own");
  }
}
