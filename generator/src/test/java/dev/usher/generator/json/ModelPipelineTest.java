package dev.usher.generator.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows of the pipeline for models are those of the pipeline for interfaces. */
final class ModelPipelineTest {
  private static final String BASE = "dev.usher.generator.json";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @Test
  void declarationsKnowNothingOfLaterStages() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".declaration")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE + ".rule", BASE + ".model", BASE + ".writer", "..generator.writer")
        .check(CLASSES);
  }

  @Test
  void onlyReadersAmongDeclarationsSeeTheCompiler() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".declaration")
        .and()
        .haveNameNotMatching(".*(Reader|WrittenAnnotation|CanonicalConstructor)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
        .check(CLASSES);
  }

  @Test
  void rulesSeeDeclarationsAndDiagnosticsOnly() {
    classes()
        .that()
        .resideInAPackage(BASE + ".rule")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            BASE + ".rule",
            BASE + ".declaration",
            "..generator.declaration",
            "..generator.diagnostic",
            "com.palantir.javapoet",
            "org.jspecify..",
            "java..")
        .check(CLASSES);
  }

  @Test
  void onlyResolversAmongModelsSeeDeclarationsAndNoneSeesTheCompiler() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".model")
        .and()
        .haveNameNotMatching(".*Resolver(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE + ".declaration", "..generator.diagnostic")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(BASE + ".model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax..", BASE + ".rule", BASE + ".writer")
        .check(CLASSES);
  }

  @Test
  void writersSeeModelsOnly() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".writer")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE + ".declaration", BASE + ".rule", "..generator.declaration")
        .check(CLASSES);
  }
}
