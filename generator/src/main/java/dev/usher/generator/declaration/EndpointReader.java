package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.usher.generator.diagnostic.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the endpoints of one interface. */
final class EndpointReader {
  private final TypeReader types;
  private final AnnotationReader annotations;
  private final ContentsReader contents;
  private final ErrorTypeReader errorTypes;
  private final Sites sites;
  private final Map<TypeElement, Annotations> surroundings = new HashMap<>();

  EndpointReader(
      TypeReader types,
      AnnotationReader annotations,
      ContentsReader contents,
      ErrorTypeReader errorTypes,
      Sites sites) {
    this.types = types;
    this.annotations = annotations;
    this.contents = contents;
    this.errorTypes = errorTypes;
    this.sites = sites;
  }

  EndpointDeclaration read(EndpointFinder.Found found) {
    ExecutableElement method = found.method();
    Site site = sites.of(method, found.owner());
    String name = method.getSimpleName().toString();
    Annotations own = annotations.read(method, site);
    return new EndpointDeclaration(
        site,
        name,
        String.join(".", ClassName.get(found.path().get(0)).simpleNames()) + "." + name,
        own,
        found.path().stream().map(this::surrounding).toList(),
        own.all().stream().flatMap(annotation -> RequestLine.of(annotation).stream()).toList(),
        parameters(found),
        types.readJson(found.signature().getReturnType()),
        found.signature().getThrownTypes().stream().map(types::read).toList(),
        method.getTypeParameters().stream().map(TypeVariableName::get).toList(),
        errorTypes.read(found.signature().getReturnType(), site),
        found.rivals());
  }

  private Annotations surrounding(TypeElement type) {
    Annotations known = surroundings.get(type);
    if (known == null) {
      known = annotations.read(type, sites.of(type));
      surroundings.put(type, known);
    }
    return known;
  }

  private List<ParameterDeclaration> parameters(EndpointFinder.Found found) {
    List<? extends VariableElement> declared = found.method().getParameters();
    List<? extends TypeMirror> seen = found.signature().getParameterTypes();
    List<ParameterDeclaration> parameters = new ArrayList<>();
    for (int i = 0; i < declared.size(); i++) {
      boolean varargs = found.method().isVarArgs() && i == declared.size() - 1;
      parameters.add(parameter(declared.get(i), seen.get(i), varargs, found));
    }
    return parameters;
  }

  private ParameterDeclaration parameter(
      VariableElement parameter, TypeMirror type, boolean varargs, EndpointFinder.Found found) {
    Site site = sites.of(parameter, found.method(), found.owner());
    Annotations own = annotations.read(parameter, site);
    TypeFacts facts = own.has(RetrofitNames.BODY) ? types.readJson(type) : types.read(type);
    return new ParameterDeclaration(
        site,
        parameter.getSimpleName().toString(),
        facts,
        varargs,
        own,
        contents.read(type, facts, own));
  }
}
