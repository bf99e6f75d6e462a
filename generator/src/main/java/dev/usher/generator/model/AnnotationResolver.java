package dev.usher.generator.model;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.MemberDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.declaration.Value;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses the annotations that the Retrofit interface repeats: Retrofit's, and those that
 * converters and interceptors may read.
 */
final class AnnotationResolver {
  // Seen by reflection, but of no interest to anyone who handles requests.
  private static final Pattern FOR_PEOPLE_AND_CHECKERS =
      Pattern.compile(
          "(java|kotlin|android\\.annotation|androidx\\.annotation|javax\\.annotation|jakarta\\.annotation"
              + "|org\\.jspecify|org\\.jetbrains|org\\.checkerframework|org\\.apiguardian"
              + "|edu\\.umd\\.cs\\.findbugs|com\\.google\\.errorprone)(\\..*)?");
  private static final Set<String> NULLNESS = Set.of("Nullable", "NonNull", "Nonnull", "NotNull");

  private final String packageName;

  /** Chooses for generated code in a package: it repeats nothing that it cannot see. */
  AnnotationResolver(String packageName) {
    this.packageName = packageName;
  }

  List<AnnotationModel> resolve(Annotations annotations) {
    return repeated(annotations).map(this::resolve).toList();
  }

  Stream<AnnotationDeclaration> repeated(Annotations annotations) {
    return annotations.all().stream()
        .filter(AnnotationResolver::isRepeated)
        .filter(annotation -> annotation.hiddenFrom(packageName).findAny().isEmpty());
  }

  private AnnotationModel resolve(AnnotationDeclaration annotation) {
    return new AnnotationModel(
        annotation.type(),
        annotation.members().stream()
            .filter(MemberDeclaration::written)
            .map(member -> new AnnotationModel.Member(member.name(), value(member.value())))
            .toList());
  }

  private MemberValue value(Value value) {
    if (value instanceof Value.Text text) {
      return new MemberValue.Text(text.text());
    }
    if (value instanceof Value.Primitive primitive) {
      return new MemberValue.Primitive(primitive.value());
    }
    if (value instanceof Value.TypeLiteral literal) {
      return new MemberValue.TypeLiteral(literal.type().name());
    }
    if (value instanceof Value.Constant constant) {
      return new MemberValue.Constant(constant.type().name(), constant.name());
    }
    if (value instanceof Value.Nested nested) {
      return new MemberValue.Nested(resolve(nested.annotation()));
    }
    if (value instanceof Value.Many many) {
      return new MemberValue.Many(
          many.values().stream().map(element -> value(element.value())).toList());
    }
    throw new IllegalStateException("an annotation that the compiler rejects was not deferred");
  }

  private static boolean isRepeated(AnnotationDeclaration annotation) {
    String in = annotation.type().packageName();
    return in.equals(RetrofitNames.PACKAGE)
        || (annotation.reach() != AnnotationDeclaration.Reach.COMPILER
            && !NULLNESS.contains(annotation.type().simpleName())
            && !FOR_PEOPLE_AND_CHECKERS.matcher(in).matches());
  }
}
