package org.econcluster.kernel.relatedness;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.econcluster.kernel.TableKernel;
import org.econcluster.kernel.TableKernel.Keys;
import org.econcluster.kernel.TableKernelContract;

/** The kernels over a table, and those over presence, which a table is turned into first. */
final class RelatednessContractTest extends TableKernelContract {

  /** What a kernel over presence makes of a matrix. */
  private interface OfMatrix {
    void write(BinaryMatrix matrix, double[] results);
  }

  /** What a kernel over co-occurrences makes of them. */
  private interface OfCounts {
    void write(int[] counts, int industries, double[] results);
  }

  @Override
  protected Stream<TableKernel> kernels() {
    return Stream.of(ofMatrices(), ofPresence(), ofPairs(), ofRelatedness(), ofCells(), ofContent())
        .flatMap(kernels -> kernels);
  }

  /** Kernels that return an object, but for those of {@link ComplexityContractTest}. */
  private static Stream<TableKernel> ofMatrices() {
    return Stream.of(
        returning("diversity", Keys.REGIONS, matrix -> ofInts(matrix.diversity()))
            .withOfEmpty(0, 0),
        returning("ubiquity", Keys.INDUSTRIES, matrix -> ofInts(matrix.ubiquity()))
            .withOfEmpty(0, 0),
        returning("fitness", Keys.REGIONS, matrix -> Fitness.afterRounds(matrix, 3).ofRegions()),
        returning(
            "fitness complexity",
            Keys.INDUSTRIES,
            matrix -> Fitness.afterRounds(matrix, 3).ofIndustries()),
        returning(
            "settled fitness",
            Keys.REGIONS,
            matrix -> Fitness.untilSettled(matrix, 0.01, 10).ofRegions()),
        TableKernel.returning(
                "diversity per head",
                Keys.REGIONS,
                1,
                (activity, regions, industries) -> {
                  double[] population = new double[regions];
                  Arrays.fill(population, 1);
                  return ofInts(
                      BinaryMatrix.ofAdvantagePerHead(activity, population, regions, industries)
                          .diversity());
                })
            .withOfEmpty(0, 0));
  }

  private static TableKernel returning(
      String name, Keys keys, Function<BinaryMatrix, double[]> kernel) {
    return TableKernel.returning(
        name,
        keys,
        1,
        (activity, regions, industries) ->
            kernel.apply(BinaryMatrix.ofAdvantage(activity, regions, industries, 1)));
  }

  private static Stream<TableKernel> ofPresence() {
    return Stream.of(
        ofMatrix(
            "outlook",
            Keys.REGIONS,
            0,
            (matrix, outlook) -> {
              double[] density = new double[matrix.regions() * matrix.industries()];
              RelatednessDensity.of(matrix, proximity(matrix), 1, density);
              ComplexityOutlook.index(matrix, density, ubiquity(matrix), outlook);
            }),
        ofMatrix(
                "outlook gain",
                Keys.CELLS,
                0,
                (matrix, gain) ->
                    ComplexityOutlook.gain(matrix, proximity(matrix), ubiquity(matrix), 1, gain))
            .withOfEmpty(Double.NaN, Double.NaN));
  }

  private static Stream<TableKernel> ofPairs() {
    return Stream.of(
        ofMatrix("co-occurrence", Keys.INDUSTRY_PAIRS, 1, RelatednessContractTest::counts)
            .withOfEmptyPairs(0, 0, 0),
        ofMatrix(
            "co-occurrence scores",
            Keys.INDUSTRY_PAIRS,
            Double.NaN,
            (matrix, scores) ->
                CoOccurrence.scores(counts(matrix), matrix.ubiquity(), matrix.regions(), scores)),
        ofMatrix(
                "smaller conditional",
                Keys.INDUSTRY_PAIRS,
                1,
                (matrix, pairs) -> Proximity.smallerConditional(matrix, 2, pairs))
            .withOfEmptyPairs(0, 0, Double.NaN),
        ofMatrix(
                "conditional",
                Keys.INDUSTRY_PAIRS,
                1,
                (matrix, pairs) -> Proximity.conditional(matrix, 1, pairs))
            .withOfEmptyPairs(Double.NaN, 0, Double.NaN),
        ofMatrix(
            "cosine of presence",
            Keys.INDUSTRY_PAIRS,
            1,
            (matrix, pairs) -> Proximity.cosine(matrix, 1, pairs)),
        TableKernel.of(
            "continuous",
            Keys.INDUSTRY_PAIRS,
            Double.NaN,
            (activity, regions, industries, pairs) ->
                Proximity.continuous(activity, regions, industries, 1, pairs)),
        ofMatrix(
                "smaller conditional of others",
                Keys.INDUSTRY_PAIRS,
                0,
                (matrix, pairs) -> {
                  Proximity.smallerConditional(matrix, 1, pairs);
                  Proximity.clearDiagonal(pairs, matrix.industries());
                })
            .withOfEmptyPairs(0, 0, Double.NaN),
        ofMatrix(
                "nearest",
                Keys.INDUSTRY_PAIRS,
                0,
                (matrix, pairs) ->
                    RelatednessDensity.keepNearest(
                        proximity(matrix), matrix.industries(), 2, pairs))
            .withOfEmptyPairs(0, 0, 0));
  }

  private static Stream<TableKernel> ofRelatedness() {
    return Stream.of(
        ofCounts("association", Relatedness::association),
        ofCounts("cosine", Relatedness::cosine),
        ofCounts("Jaccard", Relatedness::jaccard),
        ofCounts("probability", Relatedness::probability),
        ofMatrix(
                "Jaccard of regions",
                Keys.INDUSTRY_PAIRS,
                0,
                (matrix, pairs) ->
                    Relatedness.jaccardOfRegions(counts(matrix), matrix.ubiquity(), pairs))
            .withOfEmptyPairs(0, 0, Double.NaN));
  }

  private static Stream<TableKernel> ofCells() {
    return Stream.of(
        ofMatrix(
                "density",
                Keys.CELLS,
                1,
                (matrix, density) -> RelatednessDensity.of(matrix, proximity(matrix), 1, density))
            .withOfEmpty(0, Double.NaN));
  }

  private static Stream<TableKernel> ofContent() {
    return Stream.of(
        TableKernel.of(
            "income content",
            Keys.INDUSTRIES,
            1,
            (activity, regions, industries, content) ->
                IncomeContent.ofIndustries(
                    activity,
                    present(activity, industries, regions, true),
                    regions,
                    industries,
                    content)),
        TableKernel.of(
                "income content of baskets",
                Keys.REGIONS,
                1,
                (activity, regions, industries, basket) ->
                    IncomeContent.ofRegions(
                        activity,
                        present(activity, industries, industries, false),
                        regions,
                        industries,
                        basket))
            .withOfEmpty(0, 0),
        TableKernel.of(
            "normalised ubiquity",
            Keys.INDUSTRIES,
            1,
            (activity, regions, industries, ratios) ->
                IncomeContent.normalisedUbiquity(
                    activity,
                    Arrays.stream(present(activity, industries, industries, false))
                        .mapToInt(count -> (int) count)
                        .toArray(),
                    regions,
                    ratios)));
  }

  private static TableKernel ofMatrix(String name, Keys keys, double ofSingle, OfMatrix kernel) {
    return TableKernel.of(
        name,
        keys,
        ofSingle,
        (activity, regions, industries, results) ->
            kernel.write(BinaryMatrix.ofAdvantage(activity, regions, industries, 1), results));
  }

  private static TableKernel ofCounts(String name, OfCounts kernel) {
    return ofMatrix(
            name,
            Keys.INDUSTRY_PAIRS,
            0,
            (matrix, pairs) -> kernel.write(counts(matrix), matrix.industries(), pairs))
        .withOfEmptyPairs(0, 0, 0);
  }

  private static double[] ofInts(int[] counts) {
    return Arrays.stream(counts).asDoubleStream().toArray();
  }

  private static void counts(BinaryMatrix matrix, double[] results) {
    int[] counts = new int[results.length];
    CoOccurrence.counts(matrix, 1, counts);
    Arrays.setAll(results, k -> counts[k]);
  }

  private static int[] counts(BinaryMatrix matrix) {
    int[] counts = new int[matrix.industries() * matrix.industries()];
    CoOccurrence.counts(matrix, 1, counts);
    return counts;
  }

  private static double[] proximity(BinaryMatrix matrix) {
    double[] proximity = new double[matrix.industries() * matrix.industries()];
    Proximity.smallerConditional(matrix, 1, proximity);
    return proximity;
  }

  /** A number of each industry's own, which shuffling industries shuffles too. */
  private static double[] ubiquity(BinaryMatrix matrix) {
    return Arrays.stream(matrix.ubiquity())
        .mapToDouble(count -> count > 0 ? count : Double.NaN)
        .toArray();
  }

  /** In how many cells each row or column has activity. */
  private static double[] present(double[] activity, int industries, int size, boolean byRow) {
    double[] counts = new double[size];
    IntStream.range(0, size == 0 ? 0 : activity.length)
        .filter(cell -> activity[cell] > 0)
        .map(cell -> byRow ? cell / industries : cell % industries)
        .filter(key -> key < size)
        .forEach(key -> counts[key]++);
    return counts;
  }
}
