package dev.usher.generator.json.model;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.json.declaration.CaseDeclaration;
import dev.usher.generator.json.declaration.ConstantDeclaration;
import dev.usher.generator.json.declaration.MembershipDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.EnumDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.RecordDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.SealedDeclaration;
import dev.usher.generator.json.declaration.ModelHeader;
import dev.usher.generator.json.model.AdapterModel.Case;
import dev.usher.generator.json.model.AdapterModel.Constant;
import dev.usher.generator.json.model.AdapterModel.EnumAdapter;
import dev.usher.generator.json.model.AdapterModel.RecordAdapter;
import dev.usher.generator.json.model.AdapterModel.SealedAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Settles what an adapter does. Total for every declaration that the rules let pass. */
public final class AdapterResolver {
  private AdapterResolver() {}

  /** The adapter for {@code model}. */
  public static AdapterModel resolve(ModelDeclaration model) {
    return model.<AdapterModel>match(
        AdapterResolver::record,
        AdapterResolver::enumeration,
        AdapterResolver::sealed,
        misfit -> {
          throw new IllegalArgumentException("no rule refused " + misfit.header().type());
        });
  }

  private static AdapterModel record(RecordDeclaration model) {
    return new RecordAdapter(
        header(model.header(), "record"),
        model.typeVariables(),
        model.components().stream().map(ComponentResolver::resolve).toList(),
        labels(model.memberships()));
  }

  /**
   * One for each discriminator; a case that one interface knows and another does not has a label.
   */
  private static List<LabelModel> labels(List<MembershipDeclaration> memberships) {
    Map<String, LabelModel> labels = new LinkedHashMap<>();
    for (MembershipDeclaration membership : memberships) {
      labels.merge(
          membership.discriminator(),
          new LabelModel(membership.discriminator(), membership.label()),
          (one, other) -> one.label().isPresent() ? one : other);
    }
    return List.copyOf(labels.values());
  }

  private static AdapterModel enumeration(EnumDeclaration model) {
    return new EnumAdapter(
        header(model.header(), "enum"),
        model.constants().stream()
            .filter(constant -> constant.unknown().isEmpty())
            .map(constant -> new Constant(constant.name(), constant.label()))
            .toList(),
        model.constants().stream()
            .filter(constant -> constant.unknown().isPresent())
            .map(ConstantDeclaration::name)
            .findFirst());
  }

  private static AdapterModel sealed(SealedDeclaration model) {
    String discriminator = model.discriminator();
    return new SealedAdapter(
        header(model.header(), "interface"),
        discriminator,
        model.cases().stream().map(one -> new Case(one.type(), one.labels(discriminator))).toList(),
        model.cases().stream()
            .filter(CaseDeclaration::isUnknown)
            .<ClassName>map(CaseDeclaration::type)
            .findFirst());
  }

  private static AdapterHeader header(ModelHeader header, String kind) {
    return new AdapterHeader(
        header.type(),
        header.adapterName(),
        kind,
        header.isPublic(),
        new TreeSet<>(header.warnings()),
        header.shadowedLangNames(),
        header.seesGenerated());
  }
}
