package org.econcluster.kernel.relatedness;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.econcluster.kernel.Amounts;
import org.econcluster.kernel.TableKernel;
import org.econcluster.kernel.TableKernel.Keys;
import org.econcluster.kernel.TableKernelContract;
import org.econcluster.kernel.specialisation.LocationQuotients;

/** Complexity, from a table and from given bits, and what it rests on. */
final class ComplexityContractTest extends TableKernelContract {

  private static final String OF_TWO =
      "Complexity is a difference, of which a single region or industry has none.";

  /** Far above rounding, far below the error bound of any vector that is not determined. */
  private static final double DETERMINED = 1e-6;

  /** Makes a matrix of a table. */
  private interface Bits {
    BinaryMatrix of(double[] activity, int regions, int industries);
  }

  /** Writes values of the regions or industries of a matrix. */
  private interface Reflecting {
    void write(BinaryMatrix matrix, double[] values);
  }

  @Override
  protected Stream<TableKernel> kernels() {
    Bits ofTable =
        (activity, regions, industries) ->
            BinaryMatrix.ofAdvantage(activity, regions, industries, 1);
    return Stream.concat(ofVectors(ofTable), ofReflections());
  }

  private static Stream<TableKernel> ofVectors(Bits ofTable) {
    return Stream.of(
        ofRegions("ECI", ofTable),
        ofIndustries("PCI", ofTable),
        ofRegions("ECI of bits", ComplexityContractTest::given),
        ofIndustries("PCI of bits", ComplexityContractTest::given),
        TableKernel.returning(
            "spectrum", Keys.REGIONS, 1, (a, r, i) -> spectrum(ofTable.of(a, r, i))),
        TableKernel.returning(
            "sizes of parts", Keys.REGIONS, 1, (a, r, i) -> sizesOfParts(ofTable.of(a, r, i))));
  }

  private static Stream<TableKernel> ofReflections() {
    return Stream.of(
        reflections(
            "reflections", Keys.REGIONS, 1, (matrix, k) -> Reflections.ofRegions(matrix, 2, k)),
        reflections(
            "reflections i",
            Keys.INDUSTRIES,
            1,
            (matrix, k) -> Reflections.ofIndustries(matrix, 3, k)),
        reflections(
            "deviations",
            Keys.REGIONS,
            0,
            (matrix, k) -> Reflections.deviationsOfRegions(matrix, 2, k)),
        reflections(
            "deviations i",
            Keys.INDUSTRIES,
            0,
            (matrix, k) -> Reflections.deviationsOfIndustries(matrix, 1, k)));
  }

  private static TableKernel reflections(
      String name, Keys keys, double ofSingle, Reflecting kernel) {
    return TableKernel.of(
        name,
        keys,
        ofSingle,
        (activity, regions, industries, values) ->
            kernel.write(BinaryMatrix.ofAdvantage(activity, regions, industries, 1), values));
  }

  private static TableKernel ofRegions(String name, Bits bits) {
    return refusingSingle(
        TableKernel.returning(
            name,
            Keys.REGIONS,
            Double.NaN,
            (activity, regions, industries) -> {
              Complexity complexity = Complexity.of(bits.of(activity, regions, industries));
              return known(complexity, complexity.ofRegions());
            }));
  }

  private static TableKernel ofIndustries(String name, Bits bits) {
    return refusingSingle(
        TableKernel.returning(
            name,
            Keys.INDUSTRIES,
            Double.NaN,
            (activity, regions, industries) -> {
              Complexity complexity = Complexity.of(bits.of(activity, regions, industries));
              return known(complexity, complexity.ofIndustries());
            }));
  }

  private static TableKernel refusingSingle(TableKernel kernel) {
    return kernel.refusingSome(
        OF_TWO,
        (activity, regions, industries) -> {
          long rows = present(Amounts.ofRegions(activity, regions, industries));
          long columns = present(Amounts.ofIndustries(activity, regions, industries));
          return rows >= 2 && columns >= 2
              ? Optional.empty()
              : Optional.of(
                  "Complexity compares two or more regions by two or more industries, not "
                      + rows
                      + " by "
                      + columns
                      + ".");
        });
  }

  private static long present(double[] totals) {
    return Arrays.stream(totals).filter(total -> total > 0).count();
  }

  /** Bits decided elsewhere. */
  private static BinaryMatrix given(double[] activity, int regions, int industries) {
    double[] ones = new double[activity.length];
    LocationQuotients.atLeastOne(activity, regions, industries, ones);
    boolean[] bits = new boolean[ones.length];
    for (int cell = 0; cell < bits.length; cell++) {
      bits[cell] = ones[cell] == 1;
    }
    return BinaryMatrix.of(bits, regions, industries);
  }

  /**
   * The values where one vector is the true one, which its sign is not part of if the largest value
   * has an equal; 0 in place of the others.
   */
  private static double[] known(Complexity complexity, double[] values) {
    boolean determined = complexity.errorBound() < DETERMINED;
    double[] regions = complexity.ofRegions();
    double largest =
        Arrays.stream(regions).filter(value -> !Double.isNaN(value)).max().orElseThrow();
    double smallest =
        Arrays.stream(regions).filter(value -> !Double.isNaN(value)).min().orElseThrow();
    boolean signed = largest + smallest > DETERMINED;
    return Arrays.stream(values)
        .map(value -> Double.isNaN(value) || determined ? (signed ? value : Math.abs(value)) : 0)
        .toArray();
  }

  /** All eigenvalues in one number, for each region with presence. */
  private static double[] spectrum(BinaryMatrix matrix) {
    double[] values = Spectrum.of(matrix);
    double sum = IntStream.range(0, values.length).mapToDouble(k -> (k + 1) * values[k]).sum();
    return Arrays.stream(matrix.diversity())
        .mapToDouble(count -> count > 0 ? sum : Double.NaN)
        .toArray();
  }

  /** How many regions are in the part of each. */
  private static double[] sizesOfParts(BinaryMatrix matrix) {
    int[] parts = BipartiteComponents.of(matrix).ofRegions();
    return Arrays.stream(parts)
        .mapToDouble(
            part ->
                part == BipartiteComponents.NONE
                    ? Double.NaN
                    : Arrays.stream(parts).filter(other -> other == part).count())
        .toArray();
  }
}
