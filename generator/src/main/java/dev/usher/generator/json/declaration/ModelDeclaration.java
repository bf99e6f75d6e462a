package dev.usher.generator.json.declaration;

import com.palantir.javapoet.TypeVariableName;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.function.Function;

/** A type with {@code @Model}, as written. */
public sealed interface ModelDeclaration {

  /** What all of them have. */
  ModelHeader header();

  /** Applies the function for this kind of type. */
  <R> R match(
      Function<RecordDeclaration, R> onRecord,
      Function<EnumDeclaration, R> onEnum,
      Function<SealedDeclaration, R> onSealed,
      Function<MisfitDeclaration, R> onMisfit);

  /**
   * A record.
   *
   * @param header what all models have
   * @param typeVariables its type parameters
   * @param components its components, in order
   * @param memberships the sealed interfaces with {@code @Model} that it is a case of, nearest
   *     first
   */
  record RecordDeclaration(
      ModelHeader header,
      List<TypeVariableName> typeVariables,
      List<ComponentDeclaration> components,
      List<MembershipDeclaration> memberships)
      implements ModelDeclaration {

    /** Copies the lists. */
    public RecordDeclaration {
      typeVariables = List.copyOf(typeVariables);
      components = List.copyOf(components);
      memberships = List.copyOf(memberships);
    }

    @Override
    public <R> R match(
        Function<RecordDeclaration, R> onRecord,
        Function<EnumDeclaration, R> onEnum,
        Function<SealedDeclaration, R> onSealed,
        Function<MisfitDeclaration, R> onMisfit) {
      return onRecord.apply(this);
    }
  }

  /**
   * An enum.
   *
   * @param header what all models have
   * @param constants its constants, in order
   */
  record EnumDeclaration(ModelHeader header, List<ConstantDeclaration> constants)
      implements ModelDeclaration {

    /** Copies the list. */
    public EnumDeclaration {
      constants = List.copyOf(constants);
    }

    @Override
    public <R> R match(
        Function<RecordDeclaration, R> onRecord,
        Function<EnumDeclaration, R> onEnum,
        Function<SealedDeclaration, R> onSealed,
        Function<MisfitDeclaration, R> onMisfit) {
      return onEnum.apply(this);
    }
  }

  /**
   * A sealed interface.
   *
   * @param header what all models have
   * @param isGeneric whether it has type parameters
   * @param cases the types that it permits, in order
   * @param memberships the sealed interfaces with {@code @Model} that it is a case of itself
   */
  record SealedDeclaration(
      ModelHeader header,
      boolean isGeneric,
      List<CaseDeclaration> cases,
      List<MembershipDeclaration> memberships)
      implements ModelDeclaration {

    /** Copies the lists. */
    public SealedDeclaration {
      cases = List.copyOf(cases);
      memberships = List.copyOf(memberships);
    }

    /** The JSON member that tells the cases apart. */
    public String discriminator() {
      return header.discriminator().map(Sited::value).orElse(ModelHeader.DEFAULT_DISCRIMINATOR);
    }

    @Override
    public <R> R match(
        Function<RecordDeclaration, R> onRecord,
        Function<EnumDeclaration, R> onEnum,
        Function<SealedDeclaration, R> onSealed,
        Function<MisfitDeclaration, R> onMisfit) {
      return onSealed.apply(this);
    }
  }

  /**
   * A type that can be no model.
   *
   * @param header what all models have
   * @param kind what it is: {@code class}, {@code interface}, {@code annotation}
   */
  record MisfitDeclaration(ModelHeader header, String kind) implements ModelDeclaration {

    @Override
    public <R> R match(
        Function<RecordDeclaration, R> onRecord,
        Function<EnumDeclaration, R> onEnum,
        Function<SealedDeclaration, R> onSealed,
        Function<MisfitDeclaration, R> onMisfit) {
      return onMisfit.apply(this);
    }
  }
}
