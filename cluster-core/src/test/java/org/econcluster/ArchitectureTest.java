package org.econcluster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

  /** Each package may use those before it. */
  private static final ImmutableList<String> ORDER =
      ImmutableList.of(
          "failure",
          "reference",
          "classification",
          "observation",
          "observation.csv",
          "kernel",
          "kernel.specialisation",
          "kernel.relatedness",
          "kernel.change",
          "kernel.linkage",
          "kernel.space",
          "kernel.series",
          "indicator",
          "metric",
          "cluster",
          "crossborder",
          "programme",
          "profile",
          "json",
          "casefile");

  private static final String ROOT = "org.econcluster.";

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.econcluster");

  @Test
  void aPackageUsesOnlyThoseBeforeIt() {
    for (int i = 0; i < ORDER.size(); i++) {
      List<String> later =
          ORDER.subList(i + 1, ORDER.size()).stream().map(name -> ROOT + name).toList();
      if (!later.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + ORDER.get(i))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later.toArray(String[]::new))
            .check(PRODUCTION);
      }
    }
  }

  @Test
  void onlyTheInversesOfLinkagesUseTheLibraryForMatrices() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "kernel.linkage")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.ejml..")
        .check(PRODUCTION);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    List<String> known = ORDER.stream().map(name -> ROOT + name).toList();
    classes()
        .that()
        .resideOutsideOfPackage("org.econcluster")
        .should()
        .resideInAnyPackage(known.toArray(String[]::new))
        .check(PRODUCTION);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.econcluster.(**)").should().beFreeOfCycles().check(PRODUCTION);
  }

  @Test
  void theCoreKnowsNoRuleEngine() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..", "org.econcluster.rules..")
        .check(PRODUCTION);
  }

  @Test
  void theKernelKnowsNoDomain() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "kernel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "observation..", ROOT + "classification..", ROOT + "cluster..")
        .check(PRODUCTION);
  }

  @Test
  void nothingDependsOnThePlaceOrTimeOfTheMachine() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .accessTargetWhere(isClock())
        .check(PRODUCTION);
  }

  @Test
  void nothingPrintsExitsOrReadsSerialisedObjects() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ObjectInputStream.class)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethodWhere(isPowerOverTheMachine())
        .check(PRODUCTION);
  }

  /** Anything of the run-time but the number of processors, such as other programs and the end. */
  private static DescribedPredicate<JavaMethodCall> isPowerOverTheMachine() {
    return DescribedPredicate.describe(
        "has power over the machine",
        call ->
            call.getTargetOwner().isAssignableTo(Runtime.class)
                && !List.of("getRuntime", "availableProcessors")
                    .contains(call.getTarget().getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> isClock() {
    return DescribedPredicate.describe(
        "a method that asks for the time of day",
        access ->
            access.getName().equals("now")
                && access.getTargetOwner().getPackageName().equals("java.time"));
  }
}
