package org.econcluster.kernel.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The example of two sectors with which Miller and Blair (2009) begin, solved by hand. */
final class LinkagesTest {

  private static final double[] FLOWS = {150, 500, 200, 100};
  private static final double[] OUTPUT = {1000, 2000};
  private static final double[] FINAL_DEMAND = {350, 1700};

  /** Of I - A, which is {0.85, -0.25; -0.2, 0.95}, and of I - B as well. */
  private static final double DETERMINANT = 0.7575;

  @Test
  void aUnitOfOutputTakesItsTechnicalCoefficients() {
    double[] coefficients = new double[4];

    Coefficients.technical(FLOWS, OUTPUT, 2, 0, coefficients);

    assertThat(coefficients).containsExactly(0.15, 0.25, 0.2, 0.05);
  }

  @Test
  void aUnitOfOutputIsAllocatedByItsAllocationCoefficients() {
    double[] coefficients = new double[4];

    Coefficients.allocation(FLOWS, OUTPUT, 2, 0, coefficients);

    assertThat(coefficients).containsExactly(0.15, 0.5, 0.1, 0.05);
  }

  @Test
  void aSectorWithoutOutputHasTheCoefficientsThatTheCallerNames() {
    double[] flows = {1, 2, 0, 0};
    double[] output = {4, 0};
    double[] coefficients = new double[4];

    Coefficients.technical(flows, output, 2, 0, coefficients);
    assertThat(coefficients).containsExactly(0.25, 0, 0, 0);
    Coefficients.technical(flows, output, 2, Double.NaN, coefficients);
    assertThat(coefficients).containsExactly(0.25, Double.NaN, 0, Double.NaN);
    Coefficients.allocation(flows, output, 2, Double.NaN, coefficients);
    assertThat(coefficients).containsExactly(0.25, 0.5, Double.NaN, Double.NaN);
  }

  @Test
  void coefficientsMayReplaceTheFlows() {
    double[] flows = FLOWS.clone();

    Coefficients.technical(flows, OUTPUT, 2, 0, flows);

    assertThat(flows).containsExactly(0.15, 0.25, 0.2, 0.05);
  }

  @Test
  void theInversesAreThoseOfTheTextbook() {
    assertClose(
        Inverses.leontief(FLOWS, OUTPUT, 2),
        0.95 / DETERMINANT,
        0.25 / DETERMINANT,
        0.2 / DETERMINANT,
        0.85 / DETERMINANT);
    assertClose(
        Inverses.ghosh(FLOWS, OUTPUT, 2),
        0.95 / DETERMINANT,
        0.5 / DETERMINANT,
        0.1 / DETERMINANT,
        0.85 / DETERMINANT);
  }

  @Test
  void multipliersAreTheSumsOfTheInverses() {
    double[] multipliers = new double[2];

    Multipliers.backward(FLOWS, OUTPUT, 2, 1, multipliers);
    assertClose(multipliers, 1.15 / DETERMINANT, 1.1 / DETERMINANT);
    Multipliers.leontiefForward(FLOWS, OUTPUT, 2, 1, multipliers);
    assertClose(multipliers, 1.2 / DETERMINANT, 1.05 / DETERMINANT);
    Multipliers.ghoshForward(FLOWS, OUTPUT, 2, 1, multipliers);
    assertClose(multipliers, 1.45 / DETERMINANT, 0.95 / DETERMINANT);
  }

  @Test
  void aSectorWithoutOutputHasAMultiplierOfOne() {
    double[] multipliers = new double[2];

    Multipliers.backward(new double[] {1, 2, 0, 0}, new double[] {4, 0}, 2, 1, multipliers);

    assertClose(multipliers, 1 / 0.75, 1);
  }

  @Test
  void threeSectorsInARowPassDemandOn() {
    // The third buys from the second, the second from the first.
    double[] flows = {0, 5, 0, 0, 0, 5, 0, 0, 0};
    double[] output = {10, 10, 10};

    assertClose(Inverses.leontief(flows, output, 3), 1, 0.5, 0.25, 0, 1, 0.5, 0, 0, 1);
  }

  @Test
  void theDiagonalCountsOrNot() {
    double[] linkages = new double[2];

    Linkages.backward(FLOWS, 2, true, linkages);
    assertThat(linkages).containsExactly(350, 600);
    Linkages.backward(FLOWS, 2, false, linkages);
    assertThat(linkages).containsExactly(200, 500);
    Linkages.forward(FLOWS, 2, true, linkages);
    assertThat(linkages).containsExactly(650, 300);
    Linkages.forward(FLOWS, 2, false, linkages);
    assertThat(linkages).containsExactly(500, 200);
  }

  @Test
  void variationIsTheSampleStandardDeviationOverTheMean() {
    double[] variations = new double[2];

    Linkages.backwardVariation(new double[] {1, 2, 3, 2}, 2, variations);
    assertClose(variations, Math.sqrt(2) / 2, 0);
    Linkages.forwardVariation(new double[] {1, 3, 2, 2}, 2, variations);
    assertClose(variations, Math.sqrt(2) / 2, 0);
  }

  @Test
  void oneSectorHasNoVariation() {
    double[] variations = new double[1];

    Linkages.backwardVariation(new double[] {1}, 1, variations);

    assertThat(variations).containsExactly(Double.NaN);
  }

  @Test
  void aKeySectorExceedsTheMeanInBothDirections() {
    double[] codes = new double[5];

    Linkages.keySectors(
        new double[] {1.2, 1.2, 1, 1 + 1e-13, Double.NaN},
        new double[] {1.1, 0.9, 1.1, 1, 1},
        codes);

    assertThat(codes).containsExactly(3, 2, 1, 0, Double.NaN);
  }

  @Test
  void extractionTakesAwayWhatTheModelLosesWithoutTheSector() {
    double[] losses = new double[2];

    // Without the first sector the second makes 1700 / 0.95, and the first its 350.
    Extraction.total(Inverses.leontief(FLOWS, OUTPUT, 2), FINAL_DEMAND, 2, losses);
    assertThat(losses[0]).isCloseTo(3000 - 350 - 1700 / 0.95, offset(1e-9));
    // Without its purchases it still sells a quarter of the second's output.
    Extraction.purchases(Inverses.leontief(FLOWS, OUTPUT, 2), FINAL_DEMAND, 2, losses);
    assertThat(losses[0]).isCloseTo(3000 - 350 - 1.25 * 1700 / 0.95, offset(1e-9));
    // Without its sales the second makes what its primary inputs of 1400 allow.
    Extraction.sales(Inverses.ghosh(FLOWS, OUTPUT, 2), OUTPUT, 2, losses);
    assertThat(losses[0]).isCloseTo(3000 - 650 - 1.1 * 1400 / 0.95, offset(1e-9));
  }

  @Test
  void theLinkOfTwoSectorsIsTheLargestOfFourShares() {
    double[] links = new double[4];

    Coefficients.links(FLOWS, OUTPUT, OUTPUT, 2, links);
    assertThat(links).containsExactly(0, 0.5, 0.5, 0);
    Coefficients.links(FLOWS, new double[] {350, 600}, new double[] {650, 300}, 2, links);
    assertClose(links, 0, 500.0 / 600, 500.0 / 600, 0);
  }

  @Test
  void anEconomyThatUsesUpAllItMakesHasNoInverse() {
    double[] flows = {5, 5, 5, 5};
    double[] output = {10, 10};

    assertThatThrownBy(() -> Inverses.leontief(flows, output, 2))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Inverses.ghosh(flows, output, 2))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Multipliers.backward(flows, output, 2, 1, new double[2]))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void anEconomyThatUsesUpMoreThanItMakesIsRefusedWithTheSector() {
    assertThatThrownBy(() -> Inverses.leontief(new double[] {20}, new double[] {10}, 1))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("Sector 0 would use up more than it makes: its multiplier is -1.0.");
    assertThatThrownBy(
            () -> Multipliers.backward(new double[] {20}, new double[] {10}, 1, 1, new double[1]))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("Sector 0 would use up more than it makes: its multiplier is -1.0.");
  }

  @Test
  void anEconomyThatUsesUpAlmostAllItMakesIsAccepted() {
    double[] multipliers = new double[1];

    Multipliers.backward(new double[] {999}, new double[] {1000}, 1, 1, multipliers);

    assertThat(multipliers[0]).isCloseTo(1000, offset(1e-6));
  }

  @Test
  void aSubsidyIsANegativeFlow() {
    double[] multipliers = new double[1];

    Multipliers.backward(new double[] {-5}, new double[] {10}, 1, 1, multipliers);

    assertClose(multipliers, 1 / 1.5);
  }

  @Test
  void multipliersHaveTheSameBitsForAnyNumberOfThreads() {
    int n = 301;
    double[] flows = new double[n * n];
    double[] output = randomEconomy(n, flows);
    double[] one = new double[n];
    double[] more = new double[n];
    double[] forward = new double[n];

    Multipliers.backward(flows, output, n, 1, one);
    Multipliers.ghoshForward(flows, output, n, 1, forward);

    for (int threads = 2; threads <= 5; threads++) {
      Multipliers.backward(flows, output, n, threads, more);
      assertThat(more).containsExactly(one);
      Multipliers.ghoshForward(flows, output, n, threads, more);
      assertThat(more).containsExactly(forward);
    }
  }

  @Test
  void multipliersOfManySectorsAreTheSumsOfTheInverse() {
    int n = 301;
    double[] flows = new double[n * n];
    double[] output = randomEconomy(n, flows);
    double[] multipliers = new double[n];
    double[] sums = new double[n];

    Multipliers.backward(flows, output, n, 2, multipliers);
    Linkages.backward(Inverses.leontief(flows, output, n), n, true, sums);
    assertRelative(multipliers, sums);
    Multipliers.leontiefForward(flows, output, n, 2, multipliers);
    Linkages.forward(Inverses.leontief(flows, output, n), n, true, sums);
    assertRelative(multipliers, sums);
    Multipliers.ghoshForward(flows, output, n, 2, multipliers);
    Linkages.forward(Inverses.ghosh(flows, output, n), n, true, sums);
    assertRelative(multipliers, sums);
  }

  /** A long circle of suppliers: products come round too slowly, so elimination takes over. */
  @Test
  void multipliersOfALongCircleOfSuppliersAreFoundToo() {
    int n = 400;
    Random random = new Random(7);
    double[] flows = new double[n * n];
    double[] output = new double[n];
    for (int j = 0; j < n; j++) {
      output[j] = 1 + random.nextDouble();
      flows[(j + 1) % n * n + j] = output[j] * (0.9 + 0.0999 * random.nextDouble());
    }
    double[] multipliers = new double[n];
    double[] sums = new double[n];

    Multipliers.backward(flows, output, n, 1, multipliers);

    Linkages.backward(Inverses.leontief(flows, output, n), n, true, sums);
    assertRelative(multipliers, sums);
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Inverses.leontief(new double[3], OUTPUT, 2))
        .withMessage("The array flows holds 3 cells, not 2 times 2.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Inverses.ghosh(FLOWS, new double[] {1, -1}, 2))
        .withMessage("The value output[1] (-1.0) must be finite and not negative.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Multipliers.backward(new double[] {Double.NaN}, new double[] {1}, 1, 1, OUTPUT))
        .withMessage("The cell of row 0 and column 0 in flows (NaN) must be finite.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Multipliers.backward(FLOWS, OUTPUT, 2, 0, new double[2]))
        .withMessage("The number of threads (0) must be at least 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Multipliers.backward(FLOWS, OUTPUT, 2, 1, OUTPUT))
        .withMessage("The multipliers must not be written over the flows or the output.");
  }

  private static double[] randomEconomy(int n, double[] flows) {
    Random random = new Random(3);
    double[] output = new double[n];
    for (int cell = 0; cell < flows.length; cell++) {
      flows[cell] = random.nextDouble() < 0.4 ? Math.exp(2 * random.nextGaussian()) : 0;
      output[cell % n] += 2 * flows[cell];
    }
    return output;
  }

  private static void assertClose(double[] actual, double... expected) {
    assertThat(actual).containsExactly(expected, offset(1e-12));
  }

  private static void assertRelative(double[] actual, double[] expected) {
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i]).isCloseTo(expected[i], offset(1e-10 * expected[i]));
    }
  }
}
