package dev.usher.it;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import org.junit.jupiter.api.Test;

/** Which module may know which: each arrow that is not stated here does not exist. */
class ModuleArrowsTest {
  private static final String ANNOTATIONS = "dev.usher.annotations..";
  private static final String GENERATOR = "dev.usher.generator..";
  private static final String TESTING = "dev.usher.testing..";

  private static final JavaClasses USHER =
      new ClassFileImporter()
          .withImportOption(ModuleArrowsTest::isMainCode)
          .importPackages("dev.usher");

  @Test
  void annotationsDependOnNothingButTheJdkAndJspecify() {
    classes()
        .that()
        .resideInAPackage(ANNOTATIONS)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(ANNOTATIONS, "java..", "org.jspecify.annotations")
        .check(USHER);
  }

  @Test
  void theRuntimeKnowsNoOtherModule() {
    noClasses()
        .that(areOfTheRuntime())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ANNOTATIONS, GENERATOR, TESTING)
        .check(USHER);
  }

  @Test
  void theGeneratorNamesAnnotationsAndRuntimeByStringOnly() {
    noClasses()
        .that()
        .resideInAPackage(GENERATOR)
        .should()
        .dependOnClassesThat(
            areOfTheRuntime().or(resideInAPackage(ANNOTATIONS)).or(resideInAPackage(TESTING)))
        .check(USHER);
  }

  @Test
  void theTestLibraryKnowsNeitherAnnotationsNorGenerator() {
    noClasses()
        .that()
        .resideInAPackage(TESTING)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ANNOTATIONS, GENERATOR)
        .check(USHER);
  }

  private static DescribedPredicate<JavaClass> areOfTheRuntime() {
    return resideInAPackage("dev.usher..")
        .and(
            DescribedPredicate.not(
                resideInAPackage(ANNOTATIONS)
                    .or(resideInAPackage(GENERATOR))
                    .or(resideInAPackage(TESTING))
                    .or(resideInAPackage("dev.usher.it.."))))
        .as("are of the runtime");
  }

  private static boolean isMainCode(Location location) {
    return !location.contains("/test-classes/");
  }
}
