package org.econcluster.kernel.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class RegionalisationTest {

  private static final double[] NATIONAL = {0.2, 0.4, 0.1, 0.3};

  /** A fifth of the nation; simple quotients 0.5 and 1.5. */
  private static final double[] REGION = {10, 30};

  private static final double[] NATION = {100, 100};

  @Test
  void aSellerThatTheRegionLacksScalesItsRow() {
    double[] result = new double[4];

    Regionalisation.simple(NATIONAL, REGION, NATION, 2, result);

    assertClose(result, 0.1, 0.2, 0.1, 0.3);
  }

  @Test
  void sellerAndBuyerTogetherScaleOffTheDiagonal() {
    double[] result = new double[4];

    Regionalisation.crossIndustry(NATIONAL, REGION, NATION, 2, result);

    assertClose(result, 0.1, 0.4 / 3, 0.1, 0.3);
  }

  @Test
  void aSmallRegionSuppliesItselfLess() {
    double[] result = new double[4];
    double size = Math.pow(Math.log(1.2) / Math.log(2), 0.3);

    Regionalisation.flegg(NATIONAL, REGION, NATION, 2, 0.3, result);
    assertClose(result, 0.1 * size, 0.4 / 3 * size, 0.1, 0.3 * Math.min(1, 1.5 * size));
    Regionalisation.augmentedFlegg(NATIONAL, REGION, NATION, 2, 0.3, result);
    double more = Math.log(2.5) / Math.log(2);
    assertClose(
        result, 0.1 * size, 0.4 / 3 * size * more, 0.1, 0.3 * Math.min(1, 1.5 * size) * more);
  }

  @Test
  void aSectorThatTheNationLacksIsUnknown() {
    double[] result = new double[4];

    Regionalisation.simple(NATIONAL, new double[] {10, 0}, new double[] {100, 0}, 2, result);
    assertThat(result).containsExactly(0.2, Double.NaN, Double.NaN, Double.NaN);
    Regionalisation.crossIndustry(NATIONAL, new double[] {10, 0}, new double[] {100, 0}, 2, result);
    assertThat(result).containsExactly(0.2, Double.NaN, Double.NaN, Double.NaN);
  }

  @Test
  void aSectorThatTheRegionLacksSellsNothing() {
    double[] result = new double[4];

    Regionalisation.crossIndustry(
        NATIONAL, new double[] {10, 0}, new double[] {100, 50}, 2, result);

    assertClose(result, 0.2, 0.4, 0, 0);
  }

  @Test
  void aRegionBeyondTheNationIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regionalisation.simple(NATIONAL, NATION, REGION, 2, new double[4]))
        .withMessage("The region's activity in sector 0 (100.0) exceeds the nation's (10.0).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regionalisation.flegg(NATIONAL, REGION, NATION, 2, 1, new double[4]))
        .withMessage("Delta (1.0) must be at least 0 and below 1.");
  }

  @Property(tries = 10_000)
  void aRegionThatIsTheNationInSmallHasTheNationsCoefficients(
      @ForAll @Size(2) List<@IntRange(min = 1, max = 1000) Integer> nation,
      @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
    double[] national = {nation.get(0), nation.get(1)};
    double[] regional = {nation.get(0) * share, nation.get(1) * share};
    double[] result = new double[4];

    Regionalisation.simple(NATIONAL, regional, national, 2, result);
    assertClose(result, NATIONAL);
    Regionalisation.crossIndustry(NATIONAL, regional, national, 2, result);
    assertClose(result, NATIONAL);
  }

  @Property(tries = 10_000)
  void fleggsQuotientFallsWithDeltaFromTheCrossIndustryOne(
      @ForAll @Size(2) List<@IntRange(min = 0, max = 100) Integer> region,
      @ForAll @DoubleRange(min = 0, max = 0.9) double delta) {
    double[] regional = {region.get(0) + 1, region.get(1)};
    double[] cross = new double[4];
    double[] none = new double[4];
    double[] some = new double[4];

    Regionalisation.crossIndustry(NATIONAL, regional, new double[] {200, 150}, 2, cross);
    Regionalisation.flegg(NATIONAL, regional, new double[] {200, 150}, 2, 0, none);
    Regionalisation.flegg(NATIONAL, regional, new double[] {200, 150}, 2, delta, some);

    assertClose(none, cross);
    for (int cell = 0; cell < 4; cell++) {
      assertThat(some[cell]).isLessThanOrEqualTo(none[cell] + 1e-15);
    }
  }

  private static void assertClose(double[] actual, double... expected) {
    assertThat(actual).containsExactly(expected, offset(1e-12));
  }
}
