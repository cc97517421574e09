package org.econcluster.kernel.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds of the linkages of every economy that makes more than it uses up. */
final class LinkageLawsTest {

  private static final int TRIES = 10_000;
  private static final double TOLERANCE = 1e-9;

  /** Flows and final demand; output is what both add up to, and no less than all inputs. */
  private record Economy(double[] flows, double[] finalDemand, double[] output) {

    int size() {
      return output.length;
    }

    double[] inverse() {
      return Inverses.leontief(flows, output, size());
    }

    double[] backward() {
      double[] multipliers = new double[size()];
      Multipliers.backward(flows, output, size(), 1, multipliers);
      return multipliers;
    }

    double[] forward() {
      double[] multipliers = new double[size()];
      Multipliers.ghoshForward(flows, output, size(), 1, multipliers);
      return multipliers;
    }

    Economy scaled(double factor) {
      return new Economy(times(flows, factor), times(finalDemand, factor), times(output, factor));
    }

    @Override
    public String toString() {
      return Arrays.toString(flows) + " " + Arrays.toString(output);
    }

    private static double[] times(double[] values, double factor) {
      return Arrays.stream(values).map(value -> value * factor).toArray();
    }
  }

  @Property(tries = TRIES)
  void theInverseIsTheIdentityPlusCoefficientsTimesTheInverse(
      @ForAll("economies") Economy economy) {
    int n = economy.size();
    double[] inverse = economy.inverse();
    double[] coefficients = new double[n * n];
    Coefficients.technical(economy.flows(), economy.output(), n, 0, coefficients);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double right = i == j ? 1 : 0;
        for (int k = 0; k < n; k++) {
          right += coefficients[i * n + k] * inverse[k * n + j];
        }
        assertClose(inverse[i * n + j], right);
      }
    }
  }

  @Property(tries = TRIES)
  void everyMultiplierIsAtLeastOneAndASumOfTheInverse(@ForAll("economies") Economy economy) {
    double[] sums = new double[economy.size()];
    Linkages.backward(economy.inverse(), economy.size(), true, sums);
    double[] multipliers = economy.backward();
    for (int j = 0; j < sums.length; j++) {
      assertThat(multipliers[j]).isGreaterThanOrEqualTo(1 - 1e-12);
      assertThat(multipliers[j]).isCloseTo(sums[j], within(1e-10 * sums[j]));
    }
  }

  @Property(tries = TRIES)
  void theInversesOfBothModelsAreSimilar(@ForAll("economies") Economy economy) {
    int n = economy.size();
    double[] leontief = economy.inverse();
    double[] ghosh = Inverses.ghosh(economy.flows(), economy.output(), n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        assertClose(
            economy.output()[i] * ghosh[i * n + j], leontief[i * n + j] * economy.output()[j]);
      }
    }
  }

  @Property(tries = TRIES)
  void multipliersTimesFinalDemandAreAllOutput(@ForAll("economies") Economy economy) {
    double[] multipliers = economy.backward();
    double sum = 0;
    for (int j = 0; j < multipliers.length; j++) {
      sum += multipliers[j] * economy.finalDemand()[j];
    }
    assertClose(sum, Arrays.stream(economy.output()).sum());
  }

  @Property(tries = TRIES)
  void backwardAndForwardLinkagesOfLeontiefAddUpToTheSame(@ForAll("economies") Economy economy) {
    double[] forward = new double[economy.size()];
    Multipliers.leontiefForward(economy.flows(), economy.output(), forward.length, 2, forward);
    assertClose(Arrays.stream(forward).sum(), Arrays.stream(economy.backward()).sum());
  }

  @Property(tries = TRIES)
  void relativeLinkagesAverageToOne(@ForAll("economies") Economy economy) {
    double[] indices = economy.forward();
    Linkages.relativeToMean(indices, indices);
    assertClose(Arrays.stream(indices).average().orElseThrow(), 1);
  }

  @Property(tries = TRIES)
  void notEverySectorIsAKeySector(@ForAll("economies") Economy economy) {
    double[] backward = economy.backward();
    double[] forward = economy.forward();
    Linkages.relativeToMean(backward, backward);
    Linkages.relativeToMean(forward, forward);
    Linkages.keySectors(backward, forward, backward);
    assertThat(Arrays.stream(backward).min().orElseThrow()).isLessThan(3);
  }

  @Property(tries = TRIES)
  void anExtractedSectorCostsWhatTheEconomyWithoutItLacks(
      @ForAll("economies") Economy economy, @ForAll @IntRange(max = 4) int which) {
    int n = economy.size();
    int k = which % n;
    double[] losses = new double[n];
    Extraction.total(economy.inverse(), economy.finalDemand(), n, losses);

    double[] flows = economy.flows().clone();
    for (int i = 0; i < n; i++) {
      flows[k * n + i] = 0;
      flows[i * n + k] = 0;
    }
    double[] multipliers = new double[n];
    Multipliers.backward(flows, economy.output(), n, 1, multipliers);
    double without = 0;
    for (int j = 0; j < n; j++) {
      without += multipliers[j] * economy.finalDemand()[j];
    }
    assertClose(losses[k], Arrays.stream(economy.output()).sum() - without);
    assertThat(losses[k] + economy.finalDemand()[k])
        .isGreaterThanOrEqualTo(economy.output()[k] * (1 - TOLERANCE));
  }

  @Property(tries = TRIES)
  void theCurrencyDoesNotMatter(
      @ForAll("economies") Economy economy,
      @ForAll @DoubleRange(min = 0.01, max = 1_000_000) double rate) {
    double[] ours = economy.backward();
    double[] theirs = economy.scaled(rate).backward();
    for (int j = 0; j < ours.length; j++) {
      assertClose(theirs[j], ours[j]);
    }
  }

  @Property(tries = TRIES)
  void theOrderOfSectorsDoesNotMatter(@ForAll("economies") Economy economy) {
    int n = economy.size();
    double[] flows = new double[n * n];
    double[] output = new double[n];
    for (int i = 0; i < n; i++) {
      output[i] = economy.output()[n - 1 - i];
      for (int j = 0; j < n; j++) {
        flows[i * n + j] = economy.flows()[(n - 1 - i) * n + (n - 1 - j)];
      }
    }
    double[] reversed = new double[n];
    Multipliers.backward(flows, output, n, 1, reversed);
    for (int j = 0; j < n; j++) {
      assertClose(reversed[n - 1 - j], economy.backward()[j]);
    }
  }

  @Property(tries = TRIES)
  void anEconomyInWhichEverySectorUsesMoreThanItMakesIsRefused(
      @ForAll("economies") Economy economy) {
    int n = economy.size();
    double[] output = new double[n];
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        output[j] += economy.flows()[i * n + j];
      }
      output[j] = output[j] / 1.01;
    }
    if (Arrays.stream(output).allMatch(each -> each > 0)) {
      assertThatThrownBy(() -> Inverses.leontief(economy.flows(), output, n))
          .isInstanceOf(ArithmeticException.class);
      assertThatThrownBy(() -> Multipliers.backward(economy.flows(), output, n, 1, new double[n]))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  @Property(tries = TRIES)
  void linksAreSymmetricSharesBetweenZeroAndOne(@ForAll("economies") Economy economy) {
    int n = economy.size();
    double[] links = new double[n * n];
    Coefficients.links(economy.flows(), economy.output(), economy.output(), n, links);
    for (int i = 0; i < n; i++) {
      assertThat(links[i * n + i]).isZero();
      for (int j = 0; j < n; j++) {
        assertThat(links[i * n + j]).isBetween(0.0, 1.0).isEqualTo(links[j * n + i]);
      }
    }
  }

  @Provide
  Arbitrary<Economy> economies() {
    Arbitrary<Integer> amount = Arbitraries.integers().between(0, 20);
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(
            n ->
                Combinators.combine(
                        amount.array(Integer[].class).ofSize(n * n),
                        amount.array(Integer[].class).ofSize(n))
                    .as((flows, demand) -> economy(n, flows, demand)));
  }

  private static Economy economy(int n, Integer[] flows, Integer[] demand) {
    double[] cells = Arrays.stream(flows).mapToDouble(Integer::doubleValue).toArray();
    double[] finalDemand = new double[n];
    double[] output = new double[n];
    for (int i = 0; i < n; i++) {
      double inputs = 0;
      for (int k = 0; k < n; k++) {
        output[i] += cells[i * n + k];
        inputs += cells[k * n + i];
      }
      finalDemand[i] = demand[i] + 1 + Math.max(0, inputs - output[i]);
      output[i] += finalDemand[i];
    }
    return new Economy(cells, finalDemand, output);
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(TOLERANCE * Math.max(1, Math.abs(expected))));
  }
}
