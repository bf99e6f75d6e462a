package dev.usher.generator.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import dev.usher.generator.json.declaration.ComponentDeclaration;
import dev.usher.generator.json.declaration.ConstantDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.EnumDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.RecordDeclaration;
import dev.usher.generator.json.declaration.ModelHeader;
import dev.usher.generator.json.declaration.TypeShape;
import dev.usher.generator.json.declaration.TypeShape.Form;
import dev.usher.generator.json.model.AdapterResolver;
import dev.usher.generator.json.rule.ModelRules;
import dev.usher.generator.json.writer.AdapterWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules, resolver and writer on models that no compiler read. */
class ModelRulesTest {

  @Test
  void sixtyComponentsPassAndTheSixtyFirstIsPointedAt() {
    ComponentDeclaration[] components =
        IntStream.range(0, 61)
            .mapToObj(i -> component("c" + i, Optional.empty()))
            .toArray(ComponentDeclaration[]::new);

    assertThat(found(record(Arrays.copyOf(components, 60)))).isEmpty();
    assertThat(found(record(components)))
        .singleElement()
        .satisfies(one -> assertThat(one.code()).isEqualTo(Code.TOO_MANY_COMPONENTS))
        .satisfies(one -> assertThat(one.site()).isEqualTo(Site.named("c60")));
  }

  @Test
  void twoComponentsOfOneMemberAreToldWhereTheSecondHasItsName() {
    Site written = Site.named("@Json");

    assertThat(
            found(
                record(
                    component("createdAt", Optional.empty()),
                    component("text", Optional.of(new Sited<>("created_at", written))))))
        .singleElement()
        .satisfies(one -> assertThat(one.code()).isEqualTo(Code.DUPLICATE_MEMBER))
        .satisfies(one -> assertThat(one.site()).isEqualTo(written));
  }

  @Test
  void anUnknownConstantHasNoLabelThatAnotherCouldHave() {
    Optional<Site> unknown = Optional.of(Site.named("@Unknown"));
    Sited<String> other = new Sited<>("other", Site.named("@Json"));
    EnumDeclaration model =
        new EnumDeclaration(
            header(),
            List.of(
                new ConstantDeclaration(Site.named("A"), "OTHER", Optional.empty(), unknown),
                new ConstantDeclaration(
                    Site.named("B"), "OTHERS", Optional.of(other), Optional.empty())));

    assertThat(found(model)).isEmpty();
  }

  @Test
  void equalModelsGiveEqualTextAndSnakeCaseIsTheDefault() {
    RecordDeclaration model = record(component("viaFollowupURL2Id", Optional.empty()));

    String text = AdapterWriter.write(AdapterResolver.resolve(model)).text();

    assertThat(text)
        .isEqualTo(AdapterWriter.write(AdapterResolver.resolve(model)).text())
        .contains("JsonReader.Options.of(\"via_followup_url2_id\")");
  }

  private static List<Diagnostic> found(ModelDeclaration model) {
    return ModelRules.check(model).diagnostics();
  }

  private static RecordDeclaration record(ComponentDeclaration... components) {
    return new RecordDeclaration(header(), List.of(), List.of(components), List.of());
  }

  private static ComponentDeclaration component(String name, Optional<Sited<String>> written) {
    TypeShape type = new TypeShape(TypeName.LONG, Form.PRIMITIVE, "", false, List.of());
    return new ComponentDeclaration(
        Site.named(name), name, written, Optional.empty(), type, List.of());
  }

  private static ModelHeader header() {
    return new ModelHeader(
        Site.named("Ticket"),
        ClassName.get("com.acme", "Ticket"),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        true);
  }
}
