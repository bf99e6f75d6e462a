package dev.usher.generator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The arrows of the pipeline: read, check, resolve, write, emit, in one direction. */
final class PipelineTest {
  private static final String BASE = "dev.usher.generator";
  private static final String EMITTER = BASE + ".writer.SourceEmitter";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @Test
  void diagnosticsKnowNothingOfWhatIsJudged() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".diagnostic")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            BASE,
            BASE + ".declaration",
            BASE + ".rule",
            BASE + ".model",
            BASE + ".writer",
            BASE + ".json..")
        .check(CLASSES);
  }

  @Test
  void declarationsKnowNothingOfLaterStages() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".declaration")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE, BASE + ".rule", BASE + ".model", BASE + ".writer")
        .check(CLASSES);
  }

  @Test
  void onlyReadersAmongDeclarationsSeeTheCompiler() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".declaration")
        .and()
        .haveNameNotMatching(".*(Reader|EndpointFinder|AnnotationTypes|Sites|Visibility)(\\$.*)?")
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
            BASE + ".diagnostic",
            "com.palantir.javapoet",
            "org.jspecify..",
            "java..")
        .check(CLASSES);
  }

  @Test
  void rulesAndModelsDoNotKnowTheCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(BASE + ".rule", BASE + ".model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax..", "com.sun..", "com.google..")
        .check(CLASSES);
  }

  @Test
  void modelsKnowNeitherRulesNorWriters() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE, BASE + ".rule", BASE + ".writer")
        .check(CLASSES);
  }

  @Test
  void onlyResolversAmongModelsSeeDeclarations() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".model")
        .and()
        .haveNameNotMatching(".*Resolver(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE + ".declaration", BASE + ".diagnostic")
        .check(CLASSES);
  }

  @Test
  void writersSeeModelsAndNothingOfTheCompilerButModifiers() {
    noClasses()
        .that()
        .resideInAnyPackage(BASE + ".writer", BASE + ".json.writer")
        .and()
        .doNotHaveFullyQualifiedName(EMITTER)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    BASE,
                    BASE + ".diagnostic",
                    BASE + ".declaration",
                    BASE + ".rule",
                    BASE + ".json.declaration",
                    BASE + ".json.rule",
                    "javax.lang.model..",
                    "javax.annotation.processing..")
                .and(not(equivalentTo(Modifier.class))))
        .check(CLASSES);
  }

  @Test
  void writersOfClientsKnowNothingOfModelsOfJson() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".writer")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + ".json..")
        .check(CLASSES);
  }

  @Test
  void onlyTheReporterTalksToTheMessager() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(BASE + ".diagnostic.Reporter")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Messager.class)
        .check(CLASSES);
  }

  @Test
  void onlyTheEmitterWritesFiles() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(EMITTER)
        .and()
        .doNotHaveFullyQualifiedName(BASE + ".UsherProcessor")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Filer.class)
        .check(CLASSES);
  }
}
