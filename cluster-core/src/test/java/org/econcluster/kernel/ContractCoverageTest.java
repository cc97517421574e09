package org.econcluster.kernel;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.econcluster.kernel.relatedness.BinaryMatrix;
import org.junit.jupiter.api.Test;

/**
 * No public kernel over a table is without a contract: what takes an array or a matrix of presence
 * is called by one, or says here why not.
 */
final class ContractCoverageTest {

  private static final String ROOT = "org.econcluster.kernel";

  private static final Set<String> PACKAGES =
      Set.of(
          ROOT,
          ROOT + ".specialisation",
          ROOT + ".relatedness",
          ROOT + ".change",
          ROOT + ".linkage");

  private static final String CHECKS = "What kernels check their tables and add them up with.";
  private static final String LIST = "Takes lists of values, some of which may be negative.";
  private static final String FIRMS = "Takes lists of firms, which have no amounts.";
  private static final String GROUPS = "Takes values and their groups, of which there is one.";
  private static final String PATHS = "Takes classes of regions over time, or shares of moves.";
  private static final String SIMILARITIES =
      "Takes pairs of industries, where 0 is a number like others: SimilarityContractTest.";

  /** By class and method, with the reason. */
  private static final ImmutableMap<String, String> EXEMPT =
      ImmutableMap.ofEntries(
          entry("Tables.checkShape", CHECKS),
          entry("Tables.checkVector", CHECKS),
          entry("Tables.checkCells", CHECKS),
          entry("Tables.columnTotals", CHECKS),
          entry("Tables.rowTotals", CHECKS),
          entry("Tables.sum", CHECKS),
          entry("AdvantageTies.of", CHECKS),
          entry("Totals.given", "Takes sums that are no table's."),
          entry("RankComposite.of", "Takes indicators, each in a unit of its own."),
          entry("Standardisation.ofPopulation", LIST),
          entry("Standardisation.ofSample", LIST),
          entry("Convergence.beta", LIST),
          entry("Convergence.sigma", LIST),
          entry("Convergence.line", LIST),
          entry("Mobility.quantileClasses", LIST),
          entry("Mobility.interpolatedClasses", LIST),
          entry("Mobility.rankCorrelation", LIST),
          entry("Mobility.transitions", PATHS),
          entry("Mobility.shorrocks", PATHS),
          entry("TheilIndex.decompose", GROUPS),
          entry("TheilIndex.decomposeMeanLogDeviation", GROUPS),
          entry("Colocation.expected", FIRMS),
          entry("Colocation.meanUnderRandomLabels", FIRMS),
          entry("Similarities.standardise", SIMILARITIES),
          entry("Similarities.add", SIMILARITIES),
          entry("ValidationScore.of", SIMILARITIES),
          entry("ClusterDefinition.find", SIMILARITIES));

  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);

  @Test
  void everyPublicKernelOverATableIsHeldToAContractOrSaysWhyNot() {
    assertThat(namesOf(false)).isEqualTo(new TreeSet<>(EXEMPT.keySet()));
  }

  @Test
  void kernelsUnderAContractAreFound() {
    assertThat(namesOf(true))
        .contains(
            "GeneralisedQuotient.locationQuotients",
            "Complexity.of",
            "EllisonGlaeserIndex.write",
            "Growth.percent",
            "LocationQuotientInterval.bootstrap",
            "QuotientBounds.locationQuotients")
        .hasSizeGreaterThan(80);
  }

  private static Set<String> namesOf(boolean underContract) {
    return CLASSES.stream()
        .filter(type -> PACKAGES.contains(type.getPackageName()))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && isOfMain(type))
        .flatMap(type -> type.getMethods().stream())
        .filter(ContractCoverageTest::isKernel)
        .filter(method -> isUnderContract(method) == underContract)
        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Classes of the tests lie elsewhere. */
  private static boolean isOfMain(JavaClass type) {
    return type.getSource().orElseThrow().getUri().getPath().contains("/classes/");
  }

  private static boolean isKernel(JavaMethod method) {
    return method.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC))
        && method.getRawParameterTypes().stream()
            .anyMatch(type -> type.isArray() || type.isEquivalentTo(BinaryMatrix.class));
  }

  private static boolean isUnderContract(JavaMethod method) {
    return method.getAccessesToSelf().stream()
        .map(JavaAccess::getOriginOwner)
        .anyMatch(
            origin ->
                origin.isAssignableTo(TableKernelContract.class)
                    || origin.isAssignableTo(VectorKernelContract.class));
  }
}
