package org.econcluster.kernel.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.kernel.Tables;

final class ShiftShareLawsTest {

  private static final int REGIONS = 3;
  private static final int INDUSTRIES = 4;

  @Property(tries = 10_000)
  void theComponentsOfDunnAddUpToTheChange(
      @ForAll("tables") double[] before, @ForAll("tables") double[] after) {
    double[] parts = new double[before.length * ShiftShare.DUNN_COMPONENTS];
    ShiftShare.dunn(before, after, own(before, after), parts);
    addUp(before, after, parts, ShiftShare.DUNN_COMPONENTS, true);
  }

  @Property(tries = 10_000)
  void theComponentsOfEstebanMarquillasAddUpToTheChangeWhereTheyAreKnown(
      @ForAll("tables") double[] before, @ForAll("tables") double[] after) {
    double[] parts = new double[before.length * ShiftShare.ESTEBAN_MARQUILLAS_COMPONENTS];
    ShiftShare.estebanMarquillas(before, after, own(before, after), false, parts);
    addUp(before, after, parts, ShiftShare.ESTEBAN_MARQUILLAS_COMPONENTS, false);
    for (int cell = 0; cell < before.length; cell++) {
      assertThat(Double.isNaN(parts[cell * 4 + 2])).isEqualTo(before[cell] == 0);
    }
  }

  @Property(tries = 10_000)
  void withEmptyCellsAsAllocationTheComponentsAlwaysAddUp(
      @ForAll("tables") double[] before, @ForAll("tables") double[] after) {
    double[] parts = new double[before.length * ShiftShare.ESTEBAN_MARQUILLAS_COMPONENTS];
    ShiftShare.estebanMarquillas(before, after, own(before, after), true, parts);
    addUp(before, after, parts, ShiftShare.ESTEBAN_MARQUILLAS_COMPONENTS, true);
  }

  @Property(tries = 10_000)
  void regionalShareAndAllocationAreTogetherTheRegionalShareOfDunn(
      @ForAll("tables") double[] before, @ForAll("tables") double[] after) {
    double[] dunn = new double[before.length * 3];
    double[] split = new double[before.length * 4];
    ShiftShare.dunn(before, after, own(before, after), dunn);
    ShiftShare.estebanMarquillas(before, after, own(before, after), true, split);
    for (int cell = 0; cell < before.length; cell++) {
      if (Double.isFinite(dunn[cell * 3 + 2])) {
        assertThat(split[cell * 4 + 2] + split[cell * 4 + 3])
            .isCloseTo(dunn[cell * 3 + 2], within(1e-9 * scale(before, after)));
      }
    }
  }

  @Property(tries = 10_000)
  void theComponentsOfArcelusAddUpToTheChangeWhereTheyAreKnown(
      @ForAll("tables") double[] before, @ForAll("tables") double[] after) {
    double[] parts = new double[before.length * ShiftShare.ARCELUS_COMPONENTS];
    ShiftShare.arcelus(before, after, own(before, after), parts);
    addUp(before, after, parts, ShiftShare.ARCELUS_COMPONENTS, false);
  }

  @Property(tries = 10_000)
  void whereEveryNeighbourhoodIsTheWholeTheSpatialComponentsAreThoseOfDunn(
      @ForAll("tables") double[] before, @ForAll("tables") double[] after) {
    double[] dunn = new double[before.length * 3];
    double[] spatial = new double[before.length * 3];
    ShiftShare.Reference reference = own(before, after);
    ShiftShare.dunn(before, after, reference, dunn);
    ShiftShare.neighbours(
        before,
        after,
        reference,
        repeated(reference.before()),
        repeated(reference.after()),
        spatial);
    assertThat(spatial).isEqualTo(dunn);
  }

  @Property(tries = 10_000)
  void theFactorsOfGerfinMultiplyToTheRegionsGrowthOverThatOfTheWhole(
      @ForAll("tables") double[] before, @ForAll("tables") double[] after) {
    double[] factors = new double[2 * REGIONS];
    ShiftShare.Reference reference = own(before, after);
    ShiftShare.gerfin(before, after, reference, factors);
    double[] first = Tables.rowTotals(before, REGIONS, INDUSTRIES);
    double[] last = Tables.rowTotals(after, REGIONS, INDUSTRIES);
    for (int r = 0; r < REGIONS; r++) {
      double relative = last[r] / first[r] / (reference.totalAfter() / reference.totalBefore());
      double product = factors[2 * r] * factors[2 * r + 1];
      if (Double.isFinite(product)) {
        assertThat(product).isCloseTo(relative, within(1e-12 * Math.max(1, relative)));
      }
    }
  }

  @Property(tries = 10_000)
  void theRegionalSharesOfAnIndustryAddUpToNothing(
      @ForAll("tables") double[] before, @ForAll("tables") double[] after) {
    double[] parts = new double[before.length * 3];
    ShiftShare.dunn(before, after, own(before, after), parts);
    for (int i = 0; i < INDUSTRIES; i++) {
      double sum = 0;
      for (int r = 0; r < REGIONS; r++) {
        sum += parts[(r * INDUSTRIES + i) * 3 + 2];
      }
      if (Tables.columnTotals(before, REGIONS, INDUSTRIES, "before")[i] > 0) {
        assertThat(sum).isCloseTo(0, within(1e-9 * scale(before, after)));
      }
    }
  }

  @Provide
  Arbitrary<double[]> tables() {
    Arbitrary<Double> cell =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, Arbitraries.just(0.0)),
            net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(1, 1000).map(n -> 1.0 * n)));
    return cell.array(double[].class)
        .ofSize(REGIONS * INDUSTRIES)
        .filter(cells -> Tables.sum(cells) > 0);
  }

  private static void addUp(
      double[] before, double[] after, double[] parts, int count, boolean always) {
    double[] totals = Tables.columnTotals(before, REGIONS, INDUSTRIES, "before");
    for (int cell = 0; cell < before.length; cell++) {
      double sum = 0;
      for (int c = 0; c < count; c++) {
        sum += parts[cell * count + c];
      }
      if (Double.isNaN(sum)) {
        assertThat(always && totals[cell % INDUSTRIES] > 0).isFalse();
      } else {
        assertThat(sum).isCloseTo(after[cell] - before[cell], within(1e-9 * scale(before, after)));
      }
    }
  }

  private static double scale(double[] before, double[] after) {
    return 1 + Tables.sum(before) + Tables.sum(after);
  }

  private static ShiftShare.Reference own(double[] before, double[] after) {
    return new ShiftShare.Reference(
        Tables.columnTotals(before, REGIONS, INDUSTRIES, "before"),
        Tables.columnTotals(after, REGIONS, INDUSTRIES, "after"),
        Tables.sum(before),
        Tables.sum(after));
  }

  private static double[] repeated(double[] row) {
    double[] table = new double[REGIONS * row.length];
    for (int k = 0; k < table.length; k++) {
      table[k] = row[k % row.length];
    }
    return table;
  }
}
