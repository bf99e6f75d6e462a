package dev.usher.generator.json.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One adapter to generate. */
public sealed interface AdapterModel {

  /** What all adapters have. */
  AdapterHeader header();

  /** Applies the function for this kind of adapter. */
  <R> R match(
      Function<RecordAdapter, R> onRecord,
      Function<EnumAdapter, R> onEnum,
      Function<SealedAdapter, R> onSealed);

  /**
   * The adapter of a record.
   *
   * @param header what all adapters have
   * @param typeVariables the record's type parameters, which the adapter has too
   * @param components the record's components, in order
   * @param labels the discriminators that tell this record apart from others
   */
  record RecordAdapter(
      AdapterHeader header,
      List<TypeVariableName> typeVariables,
      List<ComponentModel> components,
      List<LabelModel> labels)
      implements AdapterModel {

    /** Copies the lists. */
    public RecordAdapter {
      typeVariables = List.copyOf(typeVariables);
      components = List.copyOf(components);
      labels = List.copyOf(labels);
    }

    @Override
    public <R> R match(
        Function<RecordAdapter, R> onRecord,
        Function<EnumAdapter, R> onEnum,
        Function<SealedAdapter, R> onSealed) {
      return onRecord.apply(this);
    }
  }

  /**
   * The adapter of an enum.
   *
   * @param header what all adapters have
   * @param constants the constants that have a JSON string
   * @param unknown the constant for strings that are not known
   */
  record EnumAdapter(AdapterHeader header, List<Constant> constants, Optional<String> unknown)
      implements AdapterModel {

    /** Copies the list. */
    public EnumAdapter {
      constants = List.copyOf(constants);
    }

    @Override
    public <R> R match(
        Function<RecordAdapter, R> onRecord,
        Function<EnumAdapter, R> onEnum,
        Function<SealedAdapter, R> onSealed) {
      return onEnum.apply(this);
    }
  }

  /**
   * A constant.
   *
   * @param name its name in Java
   * @param label its JSON string
   */
  record Constant(String name, String label) {}

  /**
   * The adapter of a sealed interface.
   *
   * @param header what all adapters have
   * @param discriminator the JSON member that tells the cases apart
   * @param cases the cases, in order
   * @param unknown the case for labels that are not known, one of {@code cases}
   */
  record SealedAdapter(
      AdapterHeader header, String discriminator, List<Case> cases, Optional<ClassName> unknown)
      implements AdapterModel {

    /** Copies the list. */
    public SealedAdapter {
      cases = List.copyOf(cases);
    }

    @Override
    public <R> R match(
        Function<RecordAdapter, R> onRecord,
        Function<EnumAdapter, R> onEnum,
        Function<SealedAdapter, R> onSealed) {
      return onSealed.apply(this);
    }
  }

  /**
   * A case.
   *
   * @param type the record, or the sealed interface
   * @param labels the values of the discriminator that lead to it
   */
  record Case(ClassName type, List<String> labels) {

    /** Copies the list. */
    public Case {
      labels = List.copyOf(labels);
    }
  }
}
