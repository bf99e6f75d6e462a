package dev.usher.generator.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.usher.generator.model.ClientModel;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The constants that describe a client's endpoints. They stand in the client itself, or, where they
 * are so many that their initializer would exceed the 64 KB of a method, in nested classes.
 */
final class EndpointConstants {
  private static final int MOST_OF_A_CLASS = 100;

  private final ClientModel client;
  private final MemberNames names;

  EndpointConstants(ClientModel client, MemberNames names) {
    this.client = client;
    this.names = names;
  }

  /** Those that stand in the client. */
  List<FieldSpec> fields() {
    return areNested() ? List.of() : fields(0, count());
  }

  /** The classes that hold them, where the client does not. */
  List<TypeSpec> types() {
    return areNested()
        ? IntStream.iterate(0, first -> first < count(), first -> first + MOST_OF_A_CLASS)
            .mapToObj(this::type)
            .toList()
        : List.of();
  }

  /** How the client's methods refer to the one at {@code index}. */
  String reference(int index) {
    return areNested() ? holder(index) + "." + names.constant(index) : names.constant(index);
  }

  private boolean areNested() {
    return count() > MOST_OF_A_CLASS;
  }

  private int count() {
    return client.endpoints().size();
  }

  private static String holder(int index) {
    return "Endpoints" + (index / MOST_OF_A_CLASS + 1);
  }

  private TypeSpec type(int first) {
    int end = Math.min(first + MOST_OF_A_CLASS, count());
    return TypeSpec.classBuilder(holder(first))
        .addJavadoc("What the endpoints from $L to $L are.\n", name(first), name(end - 1))
        .addModifiers(PRIVATE, STATIC, FINAL)
        .addFields(fields(first, end))
        .build();
  }

  private String name(int index) {
    return Javadocs.code(client.endpoints().get(index).method());
  }

  private List<FieldSpec> fields(int first, int end) {
    return IntStream.range(first, end)
        .mapToObj(
            index ->
                EndpointFieldWriter.write(client.endpoints().get(index), names.constant(index)))
        .toList();
  }
}
