package org.econcluster.rules.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Packages import to the left only, and few know the engine. */
final class ArchitectureTest {

  private static final String ROOT = "org.econcluster.rules";

  /** From left to right; a package may know those to its left. */
  private static final ImmutableList<String> ORDER =
      ImmutableList.of(
          ROOT + ".failure",
          ROOT + ".parameter",
          ROOT + ".finding",
          ROOT + ".criterion",
          ROOT + ".index",
          ROOT + ".internal.pack",
          ROOT + ".internal.engine",
          ROOT + ".explanation",
          ROOT + ".authoring",
          ROOT,
          ROOT + ".report..",
          ROOT + ".testkit..");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  List<DynamicTest> packagesImportToTheLeftOnly() {
    return ORDER.stream()
        .filter(left -> ORDER.indexOf(left) < ORDER.size() - 1)
        .map(
            left ->
                DynamicTest.dynamicTest(
                    left,
                    () ->
                        check(
                            noClasses()
                                .that()
                                .resideInAPackage(left)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                    ORDER
                                        .subList(ORDER.indexOf(left) + 1, ORDER.size())
                                        .toArray(new String[0])))))
        .toList();
  }

  @Test
  void packagesDoNotDependOnEachOtherInCircles() {
    check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
  }

  @Test
  void onlyInternalsAndAuthoringKnowTheEngine() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                ROOT + ".internal..", ROOT + ".authoring", ROOT + ".compiled..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie.."));
  }

  @Test
  void onlyTheAdapterKnowsJqwik() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".testkit.jqwik")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.jqwik..", "org.junit.."));
  }

  @Test
  void nothingDeserialisesStartsProcessesOrEndsTheProgram() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Runtime.class, ProcessBuilder.class)
            .orShould()
            .callMethod(System.class, "exit", int.class));
  }

  @Test
  void nothingPrintsOrReadsTheSurroundings() {
    check(
        noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(java.nio.charset.Charset.class, "defaultCharset")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now"));
  }

  private void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
