package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.usher.generator.declaration.ClientDeclaration.FactoryMethod;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads types that carry {@code @ZendeskApi}. Belongs to one run of the compiler; not thread-safe.
 */
public final class DeclarationReader {
  private final Elements elements;
  private final Predicate<Element> isSource;
  private final ClassReader classes;
  private final TypeReader types;
  private final AnnotationTypes annotationTypes;
  private final ContentsReader contents;
  private final NameReader names;
  private final GeneratedMarkReader marks;
  private final EndpointFinder finder;

  /**
   * Reads with the tools of a run of the compiler.
   *
   * @param isSource whether a type, or a package, has its source in this run; what has not cannot
   *     be pointed at
   * @param refusals what Moshi makes of types
   */
  public DeclarationReader(
      Elements elements, Types types, Predicate<Element> isSource, JsonRefusalReader refusals) {
    this.elements = elements;
    this.isSource = isSource;
    this.classes = new ClassReader(elements);
    this.types = new TypeReader(classes, refusals);
    this.annotationTypes = new AnnotationTypes(classes);
    this.contents = new ContentsReader(elements, types, this.types);
    this.names = new NameReader(elements);
    this.marks = new GeneratedMarkReader(elements);
    this.finder = new EndpointFinder(types);
  }

  /** Reads a type. */
  public ClientDeclaration read(TypeElement type) {
    PackageElement in = elements.getPackageOf(type);
    AnnotationReader annotations =
        new AnnotationReader(
            annotationTypes, types, classes, new ExceptionReader(types, classes, in, isSource));
    Sites sites = new Sites(type, isSource);
    ErrorTypeReader errorTypes = new ErrorTypeReader(types, classes, annotations, isSource, type);
    EndpointReader reader = new EndpointReader(types, annotations, contents, errorTypes, sites);
    List<EndpointFinder.Found> inherited = finder.find(type);
    return new ClientDeclaration(
        sites.ofSubject(),
        classes.read(type),
        shape(type),
        annotations.read(type, sites.ofSubject()),
        annotations.read(in, sites.ofPackage(in)),
        inherited.stream().filter(this::isEndpoint).map(reader::read).toList(),
        otherMethods(type, annotations),
        factoryMethods(inherited, sites),
        names.inheritedTypeNames(type),
        names.shadowedLangNames(in),
        marks.isSeenFrom(in));
  }

  private boolean isEndpoint(EndpointFinder.Found found) {
    return found.isAbstract() && (!finder.isOfObject(found) || namesVerb(found.method()));
  }

  private static boolean namesVerb(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .map(mirror -> ClassName.get((TypeElement) mirror.getAnnotationType().asElement()))
        .anyMatch(name -> RetrofitNames.VERBS.containsKey(name) || name.equals(RetrofitNames.HTTP));
  }

  private static List<MethodDeclaration> otherMethods(
      TypeElement type, AnnotationReader annotations) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
        .map(method -> otherMethod(method, annotations))
        .toList();
  }

  private static MethodDeclaration otherMethod(
      ExecutableElement method, AnnotationReader annotations) {
    return new MethodDeclaration(
        method.getSimpleName().toString(),
        annotations.read(method, Site.of(method)),
        method.getParameters().stream()
            .map(parameter -> annotations.read(parameter, Site.of(parameter)))
            .toList());
  }

  private List<FactoryMethod> factoryMethods(List<EndpointFinder.Found> inherited, Sites sites) {
    return inherited.stream()
        .filter(found -> found.method().getParameters().size() == 1)
        .filter(
            found ->
                types.read(found.signature().getParameterTypes().get(0)).is(LibraryNames.ZENDESK))
        .map(
            found ->
                new FactoryMethod(
                    found.method().getSimpleName().toString(),
                    sites.of(found.method(), found.owner())))
        .toList();
  }

  private static InterfaceShape shape(TypeElement type) {
    return new InterfaceShape(
        kind(type),
        Visibility.of(type) == Access.PUBLIC,
        Visibility.of(type) == Access.PRIVATE,
        type.getModifiers().contains(Modifier.SEALED),
        type.getTypeParameters().stream()
            .map(TypeVariableName::get)
            .map(Object::toString)
            .toList());
  }

  private static String kind(TypeElement type) {
    return type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
