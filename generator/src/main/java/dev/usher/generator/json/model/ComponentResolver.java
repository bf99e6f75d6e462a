package dev.usher.generator.json.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.json.declaration.ComponentDeclaration;
import dev.usher.generator.json.declaration.QualifierDeclaration;
import dev.usher.generator.json.declaration.TypeShape;
import dev.usher.generator.json.declaration.TypeShape.Form;
import dev.usher.generator.json.model.ValueModel.Adapted;
import dev.usher.generator.json.model.ValueModel.OptionalValue;
import dev.usher.generator.json.model.ValueModel.Scalar;
import java.util.List;
import java.util.Map;

/** Settles how a component is read and written. */
final class ComponentResolver {
  private static final String OPTIONAL = "java.util.Optional";

  private static final Map<TypeName, Scalar> SCALARS =
      Map.of(
          TypeName.BOOLEAN,
          Scalar.BOOLEAN,
          TypeName.INT,
          Scalar.INT,
          TypeName.LONG,
          Scalar.LONG,
          TypeName.DOUBLE,
          Scalar.DOUBLE,
          TypeName.BOOLEAN.box(),
          Scalar.BOXED_BOOLEAN,
          TypeName.INT.box(),
          Scalar.BOXED_INT,
          TypeName.LONG.box(),
          Scalar.BOXED_LONG,
          TypeName.DOUBLE.box(),
          Scalar.BOXED_DOUBLE,
          ClassName.get(String.class),
          Scalar.STRING);

  private ComponentResolver() {}

  static ComponentModel resolve(ComponentDeclaration component) {
    List<ClassName> qualifiers =
        component.qualifiers().stream().map(QualifierDeclaration::type).toList();
    return new ComponentModel(
        component.name(),
        component.member(),
        component.type().name(),
        value(component.type(), qualifiers));
  }

  private static ValueModel value(TypeShape type, List<ClassName> qualifiers) {
    if (type.is(OPTIONAL)) {
      return new OptionalValue(new Adapted(content(type.arguments().get(0)), qualifiers));
    }
    Scalar scalar = SCALARS.get(type.name());
    return scalar != null && qualifiers.isEmpty() ? scalar : new Adapted(type.name(), qualifiers);
  }

  /** What an {@code Optional<? extends Ticket>} holds is read as a ticket. */
  private static TypeName content(TypeShape argument) {
    if (argument.form() != Form.EXTENDS) {
      return argument.name();
    }
    return argument.arguments().isEmpty() ? ClassName.OBJECT : argument.arguments().get(0).name();
  }
}
