package org.econcluster.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.econcluster.kernel.relatedness.BinaryMatrix;
import org.econcluster.kernel.specialisation.LocationQuotients;
import org.junit.jupiter.api.Test;

/** Where quotients are 1, whoever asks and in whatever unit. */
final class AdvantageTiesTest {

  private static final int REGIONS = 4;
  private static final int INDUSTRIES = 3;

  @Test
  void tenthsAreTenths() {
    double[] cells = {0.1, 0.2, 0.3, 0.6, 0.7, 1.4};

    assertThat(present(cells, 3, 2)).containsOnly(true);
    assertThat(above(cells, 3, 2)).containsOnly(0);
  }

  @Test
  void whatIsCloseToOneIsNotOne() {
    double[] cells = {0.1, 0.2, 0.3, 0.6, 0.7, 1.4000000000001};

    assertThat(present(cells, 3, 2)).containsExactly(true, false, true, false, false, true);
  }

  @Test
  void givenTotalsAreTakenAsDecimals() {
    double[] cells = {0.1, 0.2};
    Totals totals = Totals.given(new double[] {0.3}, new double[] {0.3, 0.6}, 0.9);
    double[] ones = new double[2];
    LocationQuotients.atLeastOne(cells, 1, 2, totals, ones);

    assertThat(ones).containsOnly(1);
  }

  @Test
  void inhabitantsAreTakenAsDecimals() {
    double[] cells = {0.1, 0.2, 0.3, 0.6};

    assertThat(BinaryMatrix.ofAdvantagePerHead(cells, new double[] {0.7, 2.1}, 2, 2).diversity())
        .containsExactly(2, 2);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void aUnitChangesNothing(@ForAll long seed, @ForAll @IntRange(max = 12) int digits) {
    double[] whole = tableWithTies(new Random(seed));
    double[] decimals =
        Arrays.stream(whole).map(cell -> Double.parseDouble((long) cell + "e-" + digits)).toArray();
    double unit = Math.scalb(1.1, new Random(seed).nextInt(1_800) - 900);
    double[] computed = Arrays.stream(whole).map(cell -> cell * unit).toArray();

    assertThat(present(decimals, REGIONS, INDUSTRIES))
        .isEqualTo(present(whole, REGIONS, INDUSTRIES));
    assertThat(present(computed, REGIONS, INDUSTRIES))
        .isEqualTo(present(whole, REGIONS, INDUSTRIES));
    assertThat(above(decimals, REGIONS, INDUSTRIES)).isEqualTo(above(whole, REGIONS, INDUSTRIES));
    assertThat(above(computed, REGIONS, INDUSTRIES)).isEqualTo(above(whole, REGIONS, INDUSTRIES));
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void bothKernelsSayTheSame(@ForAll long seed, @ForAll boolean fractions) {
    Random random = new Random(seed);
    double[] cells = tableWithTies(random);
    if (fractions) {
      Arrays.setAll(cells, cell -> cells[cell] * random.nextDouble());
    }
    double[] ones = new double[cells.length];
    LocationQuotients.atLeastOne(cells, REGIONS, INDUSTRIES, ones);
    boolean[] present = present(cells, REGIONS, INDUSTRIES);

    for (int cell = 0; cell < cells.length; cell++) {
      assertThat(ones[cell] == 1).isEqualTo(present[cell]);
    }
  }

  /** Most regions have multiples of one mix. */
  private static double[] tableWithTies(Random random) {
    double[] cells = new double[REGIONS * INDUSTRIES];
    for (int r = 0; r < REGIONS; r++) {
      int size = random.nextInt(30);
      for (int i = 0; i < INDUSTRIES; i++) {
        cells[r * INDUSTRIES + i] = size * (i + 1);
      }
    }
    cells[random.nextInt(cells.length)] += random.nextInt(2);
    return cells;
  }

  private static boolean[] present(double[] cells, int regions, int industries) {
    BinaryMatrix matrix = BinaryMatrix.ofAdvantage(cells, regions, industries, 1);
    boolean[] present = new boolean[cells.length];
    for (int cell = 0; cell < cells.length; cell++) {
      present[cell] = matrix.has(cell / industries, cell % industries);
    }
    return present;
  }

  private static double[] above(double[] cells, int regions, int industries) {
    double[] ones = new double[cells.length];
    LocationQuotients.aboveOne(
        cells, regions, industries, Totals.of(cells, regions, industries, "cells"), ones);
    return ones;
  }
}
