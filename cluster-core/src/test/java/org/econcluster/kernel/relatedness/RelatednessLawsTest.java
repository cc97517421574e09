package org.econcluster.kernel.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds of relatedness and complexity for every table of presence. */
final class RelatednessLawsTest {

  private static final int TRIES = 10_000;

  /** Sums of a few dozen terms of the order of 1. */
  private static final double CLOSE = 1e-12;

  /** A table of counts, small enough to shrink to. */
  private record Counts(int regions, int industries, int[] cells) {

    double[] activity(double unit) {
      return Arrays.stream(cells).mapToDouble(cell -> cell * unit).toArray();
    }

    BinaryMatrix matrix() {
      return BinaryMatrix.ofAdvantage(activity(1), regions, industries, 1);
    }

    /** The same with regions and industries turned round. */
    Counts reversed() {
      int[] turned = new int[cells.length];
      for (int cell = 0; cell < cells.length; cell++) {
        turned[cells.length - 1 - cell] = cells[cell];
      }
      return new Counts(regions, industries, turned);
    }

    @Override
    public String toString() {
      return regions + " x " + industries + " " + Arrays.toString(cells);
    }
  }

  @Provide
  Arbitrary<Counts> counts() {
    Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 9);
    return Combinators.combine(sizes, sizes)
        .flatAs(
            (regions, industries) ->
                Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.just(0)),
                        Tuple.of(3, Arbitraries.integers().between(1, 60)))
                    .array(int[].class)
                    .ofSize(regions * industries)
                    .map(cells -> new Counts(regions, industries, cells)));
  }

  @Property(tries = TRIES)
  void everyRegionAndIndustryWithActivityHasABit(@ForAll("counts") Counts table) {
    int[] diversity = table.matrix().diversity();
    int[] ubiquity = table.matrix().ubiquity();
    for (int r = 0; r < table.regions; r++) {
      boolean active = false;
      for (int i = 0; i < table.industries; i++) {
        active |= table.cells[r * table.industries + i] > 0;
      }
      assertThat(diversity[r] > 0).isEqualTo(active);
    }
    assertThat(Arrays.stream(ubiquity).sum()).isEqualTo(Arrays.stream(diversity).sum());
  }

  @Property(tries = TRIES)
  void presenceIsComparedInIntegers(
      @ForAll("counts") Counts table, @ForAll @IntRange(min = 1, max = 1_000_000) int unit) {
    BinaryMatrix matrix =
        BinaryMatrix.ofAdvantage(table.activity(unit), table.regions, table.industries, 1);
    long total = Arrays.stream(table.cells).sum();
    for (int r = 0; r < table.regions; r++) {
      for (int i = 0; i < table.industries; i++) {
        long row = 0;
        long column = 0;
        for (int k = 0; k < table.industries; k++) {
          row += table.cells[r * table.industries + k];
        }
        for (int k = 0; k < table.regions; k++) {
          column += table.cells[k * table.industries + i];
        }
        long cell = table.cells[r * table.industries + i];
        assertThat(matrix.has(r, i)).isEqualTo(cell > 0 && cell * total >= row * column);
      }
    }
  }

  @Property(tries = TRIES)
  void proximitiesAreOrderedSymmetricProbabilities(@ForAll("counts") Counts table) {
    int n = table.industries;
    double[] smaller = new double[n * n];
    double[] root = new double[n * n];
    double[] first = new double[n * n];
    Proximity.smallerConditional(table.matrix(), 1, smaller);
    Proximity.cosine(table.matrix(), 1, root);
    Proximity.conditional(table.matrix(), 1, first);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        int cell = i * n + j;
        int mirrored = j * n + i;
        if (Double.isNaN(root[cell])) {
          continue;
        }
        assertThat(smaller[cell]).isEqualTo(smaller[mirrored]).isBetween(0.0, 1.0);
        assertThat(smaller[cell]).isEqualTo(Math.min(first[cell], first[mirrored]));
        assertThat(root[cell]).isCloseTo(Math.sqrt(first[cell] * first[mirrored]), within(CLOSE));
        assertThat(smaller[cell]).isLessThanOrEqualTo(root[cell] + CLOSE);
      }
    }
  }

  @Property(tries = TRIES)
  void relatednessIsSymmetricAndInItsRange(@ForAll("counts") Counts table) {
    int n = table.industries;
    int[] counts = new int[n * n];
    CoOccurrence.counts(table.matrix(), 1, counts);
    double[] association = new double[n * n];
    double[] cosine = new double[n * n];
    double[] jaccard = new double[n * n];
    double[] probability = new double[n * n];
    Relatedness.association(counts, n, association);
    Relatedness.cosine(counts, n, cosine);
    Relatedness.jaccard(counts, n, jaccard);
    Relatedness.probability(counts, n, probability);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        int cell = i * n + j;
        assertThat(association[cell]).isEqualTo(association[j * n + i]).isNotNegative();
        assertThat(cosine[cell]).isBetween(0.0, 1.0 + CLOSE);
        assertThat(jaccard[cell]).isBetween(0.0, cosine[cell] + CLOSE);
        assertThat(probability[cell]).isBetween(0.0, association[cell] + CLOSE);
      }
    }
  }

  @Property(tries = TRIES)
  void densityIsAShareAndTheWholeWhereEverythingIsPresent(@ForAll("counts") Counts table) {
    int n = table.industries;
    BinaryMatrix matrix = table.matrix();
    double[] weights = new double[n * n];
    Proximity.smallerConditional(matrix, 1, weights);
    double[] density = new double[table.regions * n];
    RelatednessDensity.of(matrix, weights, 1, density);
    int[] ubiquity = matrix.ubiquity();
    long present = Arrays.stream(ubiquity).filter(u -> u > 0).count();
    int[] diversity = matrix.diversity();
    for (int r = 0; r < table.regions; r++) {
      for (int i = 0; i < n; i++) {
        double value = density[r * n + i];
        if (ubiquity[i] == 0) {
          assertThat(value).isNaN();
        } else {
          assertThat(value).isBetween(0.0, 1.0 + CLOSE);
          if (diversity[r] == present) {
            assertThat(value).isCloseTo(1, within(CLOSE));
          }
        }
      }
    }
  }

  @Property(tries = TRIES)
  void complexitySolvesItsEquationsAndIsInTheSpectrum(@ForAll("counts") Counts table) {
    BinaryMatrix matrix = table.matrix();
    assumeComparable(matrix);
    Complexity complexity = Complexity.of(matrix);
    double[] spectrum = Spectrum.of(matrix);
    double[] values = complexity.ofRegions();
    double[] industries = complexity.ofIndustries();
    int[] diversity = matrix.diversity();

    assertThat(complexity.secondEigenvalue()).isCloseTo(spectrum[1], within(1e-11));
    assertThat(complexity.secondEigenvalue()).isBetween(-CLOSE, 1 + CLOSE);
    if (complexity.secondEigenvalue() < 1e-6) {
      return; // nothing to divide by
    }
    double weighted = 0;
    for (int r = 0; r < table.regions; r++) {
      if (diversity[r] == 0) {
        assertThat(values[r]).isNaN();
        continue;
      }
      double sum = 0;
      for (int i = 0; i < table.industries; i++) {
        sum += matrix.has(r, i) ? industries[i] : 0;
      }
      assertThat(sum / diversity[r]).isCloseTo(values[r], within(1e-9));
      weighted += diversity[r] * values[r];
    }
    assertThat(weighted).isCloseTo(0, within(1e-9));
  }

  @Property(tries = TRIES)
  void theOrderOfRegionsAndIndustriesDoesNotMatter(@ForAll("counts") Counts table) {
    BinaryMatrix matrix = table.matrix();
    BinaryMatrix turned = table.reversed().matrix();
    assumeComparable(matrix);
    Complexity complexity = Complexity.of(matrix);
    Complexity other = Complexity.of(turned);

    assertThat(other.secondEigenvalue()).isCloseTo(complexity.secondEigenvalue(), within(1e-11));
    if (complexity.gap() < 0.01 || complexity.secondEigenvalue() < 0.01) {
      return;
    }
    double[] values = complexity.ofRegions();
    double[] mirrored = other.ofRegions();
    double sign = 0;
    for (int r = 0; r < values.length; r++) {
      double product = values[r] * mirrored[values.length - 1 - r];
      sign += Double.isNaN(product) ? 0 : product;
    }
    for (int r = 0; r < values.length; r++) {
      if (!Double.isNaN(values[r])) {
        assertThat(mirrored[values.length - 1 - r] * Math.signum(sign))
            .isCloseTo(values[r], within(1e-9));
      }
    }
  }

  @Property(tries = TRIES)
  void theEigenvaluesAddUpToTheTrace(@ForAll("counts") Counts table) {
    BinaryMatrix matrix = table.matrix();
    int[] diversity = matrix.diversity();
    int[] ubiquity = matrix.ubiquity();
    double trace = 0;
    for (int r = 0; r < table.regions; r++) {
      for (int i = 0; i < table.industries; i++) {
        trace += matrix.has(r, i) ? 1.0 / (diversity[r] * ubiquity[i]) : 0;
      }
    }
    double[] spectrum = Spectrum.of(matrix);

    assertThat(DoubleStream.of(spectrum).sum()).isCloseTo(trace, within(CLOSE));
    assertThat(DoubleStream.of(spectrum).filter(value -> value > 1 - 1e-9).count())
        .isEqualTo(BipartiteComponents.of(matrix).count());
  }

  @Property(tries = TRIES)
  void reflectionsAreMeansOfTheOtherSide(
      @ForAll("counts") Counts table, @ForAll @IntRange(max = 25) int steps) {
    BinaryMatrix matrix = table.matrix();
    double[] industries = new double[table.industries];
    double[] next = new double[table.regions];
    Reflections.ofIndustries(matrix, steps, industries);
    Reflections.ofRegions(matrix, steps + 1, next);
    int[] diversity = matrix.diversity();
    for (int r = 0; r < table.regions; r++) {
      double sum = 0;
      for (int i = 0; i < table.industries; i++) {
        sum += matrix.has(r, i) ? industries[i] : 0;
      }
      if (diversity[r] > 0) {
        assertThat(next[r]).isCloseTo(sum / diversity[r], within(CLOSE * 10));
      } else {
        assertThat(next[r]).isNaN();
      }
    }
  }

  @Property(tries = TRIES)
  void fitnessAndComplexityHaveAMeanOfOne(
      @ForAll("counts") Counts table, @ForAll @IntRange(min = 1, max = 30) int rounds) {
    Assume.that(Arrays.stream(table.cells).sum() > 0);
    Fitness fitness = Fitness.afterRounds(table.matrix(), rounds);

    assertThat(mean(fitness.ofRegions())).isCloseTo(1, within(CLOSE));
    assertThat(mean(fitness.ofIndustries())).isCloseTo(1, within(CLOSE));
  }

  @Property(tries = TRIES)
  void incomeContentLiesBetweenTheIncomes(@ForAll("counts") Counts table) {
    double[] income = new double[table.regions];
    for (int r = 0; r < table.regions; r++) {
      income[r] = 100 + 7 * r;
    }
    double[] content = new double[table.industries];
    double[] basket = new double[table.regions];
    IncomeContent.ofIndustries(table.activity(1), income, table.regions, table.industries, content);
    IncomeContent.ofRegions(table.activity(1), content, table.regions, table.industries, basket);

    for (double value : content) {
      assertThat(Double.isNaN(value) || (value > 100 - 1e-9 && value < 100 + 7 * table.regions))
          .isTrue();
    }
    int[] diversity = table.matrix().diversity();
    for (int r = 0; r < table.regions; r++) {
      if (diversity[r] == 0) {
        assertThat(basket[r]).isZero();
      } else {
        assertThat(basket[r]).isBetween(100 - 1e-9, 100.0 + 7 * table.regions);
      }
    }
  }

  private static void assumeComparable(BinaryMatrix matrix) {
    Assume.that(Arrays.stream(matrix.diversity()).filter(d -> d > 0).count() >= 2);
    Assume.that(Arrays.stream(matrix.ubiquity()).filter(u -> u > 0).count() >= 2);
  }

  private static double mean(double[] values) {
    return DoubleStream.of(values).filter(value -> !Double.isNaN(value)).average().orElse(1);
  }
}
