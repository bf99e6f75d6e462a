package dev.usher.generator.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.EndpointModel;

/**
 * Composes a client: descriptors, fields, constructor, {@code create}, methods, and the Retrofit
 * interface.
 */
public final class ClientWriter {
  private ClientWriter() {}

  /** The source of the client that {@code client} describes. Pure: equal models give equal text. */
  public static GeneratedSource write(ClientModel client) {
    return GeneratedSource.of(client.client(), type(Unshadowed.of(client)));
  }

  private static TypeSpec type(ClientModel client) {
    MemberNames names = MemberNames.of(client);
    EndpointConstants constants = new EndpointConstants(client, names);
    ConstructorWriter constructor = new ConstructorWriter(client, names, constants);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(client.client())
            .addJavadoc(Javadocs.client(client))
            .addAnnotations(GeneratedMark.annotations(client.isMarked()))
            .addAnnotations(Deprecations.annotations(client.deprecation()))
            .addAnnotations(Suppressions.of(client.warnings()))
            .addSuperinterface(client.api())
            .alwaysQualify(client.inheritedTypeNames().toArray(String[]::new))
            .alwaysQualify(client.shadowedLangNames().toArray(String[]::new));
    if (client.isPublic()) {
      type.addModifiers(PUBLIC);
    }
    type.addModifiers(FINAL);
    type.addFields(constants.fields());
    names.errorCases().forEach((error, name) -> type.addField(ErrorCasesWriter.write(error, name)));
    type.addFields(constructor.fields());
    type.addMethod(constructor.constructor());
    ReadOnlyWriter view = new ReadOnlyWriter(client);
    type.addMethod(create(client, constructor));
    if (client.hasReadOnlyView()) {
      type.addMethod(view.factory(constructor.bind(EndpointModel::inReadOnlyView)));
    }
    for (int index = 0; index < client.endpoints().size(); index++) {
      type.addMethod(EndpointMethodWriter.write(client, names, index));
    }
    if (client.hasReadOnlyView()) {
      type.addTypes(view.types());
    }
    type.addTypes(constants.types());
    if (!client.endpoints().isEmpty()) {
      type.addType(ServiceWriter.write(client, names));
    }
    return type.build();
  }

  private static MethodSpec create(ClientModel client, ConstructorWriter constructor) {
    CodeBlock argument =
        client.hasReadOnlyView() ? constructor.bind(endpoint -> true) : CodeBlock.of("zendesk");
    return MethodSpec.methodBuilder("create")
        .addJavadoc(Javadocs.create())
        .addModifiers(PUBLIC, STATIC)
        .returns(client.client())
        .addParameter(RuntimeNames.ZENDESK, "zendesk")
        .addStatement("return new $T($L)", client.client(), argument)
        .build();
  }
}
