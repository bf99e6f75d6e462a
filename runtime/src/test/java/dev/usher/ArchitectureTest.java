package dev.usher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of the runtime. */
final class ArchitectureTest {

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.usher");

  @Test
  void retriesAreDecidedFromValuesAlone() {
    noClasses()
        .that()
        .resideInAPackage("..retry..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..pipeline..", "..support..", "..error..", "..json..", "..header..", "retrofit2..")
        .check(RUNTIME);
  }

  @Test
  void headersAndErrorsAreReadWithoutKnowingHowTheyCame() {
    noClasses()
        .that()
        .resideInAnyPackage("..error..", "..header..", "..json..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..pipeline..", "retrofit2..")
        .check(RUNTIME);
  }

  @Test
  void aDiagnosisIsMadeFromValuesAlone() {
    noClasses()
        .that()
        .resideInAPackage("..diagnosis..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..pipeline..", "..support..", "..error..", "..json..", "..retry..", "retrofit2..")
        .check(RUNTIME);
  }

  @Test
  void jsonKnowsMoshiOnly() {
    noClasses()
        .that()
        .resideInAPackage("..json..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.usher", "..error..", "..header..", "..retry..", "..support..")
        .check(RUNTIME);
  }

  @Test
  void thePipelineKnowsNeitherRetrofitNorGeneratedCode() {
    noClasses()
        .that()
        .resideInAPackage("..pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..support..", "..json..", "..header..", "retrofit2..")
        .check(RUNTIME);
  }

  @Test
  void whoWatchesACallDoesNotKnowHowItRuns() {
    noClasses()
        .that()
        .resideInAPackage("..watch..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..pipeline..", "..support..", "..retry..", "retrofit2..")
        .check(RUNTIME);
  }

  @Test
  void thePipelineDoesNotKnowHowTokensAreGot() {
    noClasses()
        .that()
        .resideInAnyPackage("..pipeline..", "..support..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..oauth..")
        .check(RUNTIME);
  }

  @Test
  void thePipelineDoesNotKnowHowRequestsAreHeldBack() {
    noClasses()
        .that()
        .resideInAPackage("..pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..limit..")
        .check(RUNTIME);
  }

  @Test
  void onlyBindingTurnsToRetrofit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..support..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("retrofit2..")
        .check(RUNTIME);
  }

  @Test
  void internalPackagesGoRoundInNoCircle() {
    slices()
        .matching("dev.usher.(pipeline|limit|oauth|retry|error|header|json|diagnosis|ledger|watch)")
        .should()
        .beFreeOfCycles()
        .check(RUNTIME);
  }

  @Test
  void nothingIsStaticAndChanges() {
    noFields().that().areStatic().should().notBeFinal().check(RUNTIME);
  }

  @Test
  void classesAreNotForInheriting() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .and()
        .areNotAssignableTo(ZendeskException.class)
        .and()
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(RUNTIME);
  }
}
