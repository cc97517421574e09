package org.econcluster.kernel.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.econcluster.kernel.Amounts;
import org.econcluster.kernel.TableKernel;
import org.econcluster.kernel.TableKernel.Keys;
import org.econcluster.kernel.TableKernelContract;
import org.econcluster.kernel.TableRefusals;
import org.junit.jupiter.api.Test;

/** Kernels over flows between sectors, over coefficients, and over a table of activity. */
final class LinkageContractTest extends TableKernelContract {

  private static final double DELTA = 0.3;

  /** A kernel over flows and the output of sectors. */
  private interface OfFlows {
    void write(double[] flows, double[] output, int sectors, double[] results);
  }

  /** A kernel over coefficients and the activity of a region and its nation. */
  private interface OfRegion {
    void write(
        double[] coefficients, double[] regional, double[] national, int sectors, double[] results);
  }

  /** A kernel over an inverse and the demand for, or the output of, sectors. */
  private interface OfInverse {
    void write(double[] inverse, double[] amounts, int sectors, double[] losses);
  }

  @Override
  protected Stream<TableKernel> kernels() {
    return Stream.of(ofActivity(), ofFlows(), ofCoefficients(), ofMatrices(), ofInverses())
        .flatMap(kernels -> kernels);
  }

  private static Stream<TableKernel> ofActivity() {
    return Stream.of(
        TableKernel.of("correlations", Keys.INDUSTRY_PAIRS, Double.NaN, CoLocation::correlations)
            .withoutAliasing(),
        TableKernel.of(
            "co-agglomeration",
            Keys.INDUSTRY_PAIRS,
            Double.NaN,
            (activity, regions, industries, similarities) ->
                CoLocation.coagglomeration(
                    activity,
                    regions,
                    industries,
                    sizes(activity, regions, industries),
                    similarities)));
  }

  private static Stream<TableKernel> ofFlows() {
    return Stream.of(
        ofFlows(
                "technical",
                Keys.SECTOR_PAIRS,
                0.25,
                (flows, output, sectors, results) ->
                    Coefficients.technical(flows, output, sectors, 0, results))
            .withOfEmptyPairs(0, 0, 0),
        ofFlows(
                "technical, idle unknown",
                Keys.SECTOR_PAIRS,
                0.25,
                (flows, output, sectors, results) ->
                    Coefficients.technical(flows, output, sectors, Double.NaN, results))
            .withOfEmptyPairs(0, Double.NaN, Double.NaN),
        ofFlows(
                "allocation, idle unknown",
                Keys.SECTOR_PAIRS,
                0.25,
                (flows, output, sectors, results) ->
                    Coefficients.allocation(flows, output, sectors, Double.NaN, results))
            .withOfEmptyPairs(Double.NaN, 0, Double.NaN),
        ofFlows(
                "links",
                Keys.SECTOR_PAIRS,
                0,
                (flows, output, sectors, results) ->
                    Coefficients.links(flows, output, output, sectors, results))
            .withOfEmptyPairs(0, 0, 0)
            .withoutAliasing(),
        inverse("Leontief inverse", Inverses::leontief),
        inverse("Ghosh inverse", Inverses::ghosh),
        ofFlows(
                "backward multipliers",
                Keys.SECTORS,
                1 / 0.75,
                (flows, output, sectors, results) ->
                    Multipliers.backward(flows, output, sectors, 1, results))
            .withOfEmpty(1, 1)
            .withoutAliasing(),
        ofFlows(
                "forward multipliers",
                Keys.SECTORS,
                1 / 0.75,
                (flows, output, sectors, results) ->
                    Multipliers.leontiefForward(flows, output, sectors, 1, results))
            .withOfEmpty(1, 1)
            .withoutAliasing(),
        ofFlows(
                "Ghosh multipliers",
                Keys.SECTORS,
                1 / 0.75,
                (flows, output, sectors, results) ->
                    Multipliers.ghoshForward(flows, output, sectors, 1, results))
            .withOfEmpty(1, 1)
            .withoutAliasing());
  }

  /** Returns an inverse. */
  @FunctionalInterface
  private interface Inverse {
    double[] of(double[] flows, double[] output, int sectors);
  }

  private static TableKernel inverse(String name, Inverse kernel) {
    return TableKernel.returning(
            name,
            Keys.SECTOR_PAIRS,
            1 / 0.75,
            (flows, rows, sectors) -> kernel.of(flows, sums(flows, sectors, 2, 2), sectors))
        .withOfEmptyPairs(0, 0, 1)
        .refusing(TableRefusals.OF_FLOWS);
  }

  private static Stream<TableKernel> ofCoefficients() {
    double size = Math.pow(Math.log(1 + 0.375) / Math.log(2), DELTA);
    return Stream.of(
        ofRegion("simple quotient", 7, Regionalisation::simple),
        ofRegion("cross-industry quotient", 7, Regionalisation::crossIndustry),
        ofRegion(
            "Flegg's quotient",
            7 * size,
            (coefficients, regional, national, sectors, results) ->
                Regionalisation.flegg(coefficients, regional, national, sectors, DELTA, results)),
        ofRegion(
            "Flegg's augmented quotient",
            7 * size,
            (coefficients, regional, national, sectors, results) ->
                Regionalisation.augmentedFlegg(
                    coefficients, regional, national, sectors, DELTA, results)));
  }

  private static Stream<TableKernel> ofMatrices() {
    return Stream.of(
        ofMatrix(
                "column sums",
                7,
                (matrix, rows, sectors, results) ->
                    Linkages.backward(matrix, sectors, true, results))
            .withOfEmpty(0, 0)
            .withoutAliasing()
            .inUnitOfTable(),
        ofMatrix(
                "row sums",
                7,
                (matrix, rows, sectors, results) ->
                    Linkages.forward(matrix, sectors, true, results))
            .withOfEmpty(0, 0)
            .inUnitOfTable(),
        ofMatrix(
                "backward variation",
                Double.NaN,
                (matrix, rows, sectors, results) ->
                    Linkages.backwardVariation(matrix, sectors, results))
            .refusing(TableRefusals.OF_NO_CELL_OF_INVERSE),
        ofMatrix(
                "forward variation",
                Double.NaN,
                (matrix, rows, sectors, results) ->
                    Linkages.forwardVariation(matrix, sectors, results))
            .refusing(TableRefusals.OF_NO_CELL_OF_INVERSE),
        ofMatrix(
                "power of dispersion",
                1,
                (matrix, rows, sectors, results) ->
                    Linkages.relativeToMean(columnSums(matrix, sectors), results))
            .withOfEmpty(Double.NaN, 0),
        ofMatrix(
                "key sectors",
                0,
                (matrix, rows, sectors, results) -> {
                  double[] power = columnSums(matrix, sectors);
                  Linkages.relativeToMean(power, power);
                  Linkages.keySectors(power, power, results);
                })
            .withOfEmpty(Double.NaN, 0));
  }

  private static double[] columnSums(double[] matrix, int sectors) {
    double[] sums = new double[sectors];
    Linkages.backward(matrix, sectors, true, sums);
    return sums;
  }

  @Test
  void lossesMayGoOverTheAmountsThatTheyAreComputedFrom() {
    double[] inverse = {1.5, 0.25, 0.125, 2};
    for (OfInverse kernel :
        List.<OfInverse>of(Extraction::total, Extraction::purchases, Extraction::sales)) {
      double[] both = {3, 5};
      double[] losses = new double[2];
      kernel.write(inverse, both, 2, losses);
      kernel.write(inverse, both, 2, both);
      assertThat(both).containsExactly(losses);
    }
  }

  /** Extractions from inverses that are the matrix and 1 on the diagonal, for a demand of 1. */
  private static Stream<TableKernel> ofInverses() {
    return Stream.of(
        extraction("extraction", 7, Extraction::total),
        extraction("extraction of purchases", 7, Extraction::purchases),
        extraction("extraction of sales", 7.0 / 8, Extraction::sales));
  }

  private static TableKernel extraction(String name, double ofSingle, OfInverse kernel) {
    return TableKernel.of(
            name,
            Keys.SECTORS,
            ofSingle,
            (matrix, rows, sectors, losses) -> {
              double[] inverse = matrix.clone();
              for (int cell = 0; cell < inverse.length; cell += sectors + 1) {
                inverse[cell]++;
              }
              double[] ones = new double[sectors];
              Arrays.fill(ones, 1);
              kernel.write(inverse, ones, sectors, losses);
            })
        .withOfEmpty(0, 0)
        .withoutScaleFreedom()
        .refusing(TableRefusals.OF_FINITE_INVERSE);
  }

  /** A quarter of the output of a single sector is what it uses itself. */
  private static TableKernel ofFlows(String name, Keys keys, double ofSingle, OfFlows kernel) {
    return TableKernel.of(
            name,
            keys,
            ofSingle,
            (flows, rows, sectors, results) ->
                kernel.write(flows, sums(flows, sectors, 2, 2), sectors, results))
        .refusing(TableRefusals.OF_FLOWS);
  }

  private static TableKernel ofRegion(String name, double ofSingle, OfRegion kernel) {
    return TableKernel.of(
            name,
            Keys.SECTOR_PAIRS,
            ofSingle,
            (coefficients, rows, sectors, results) ->
                kernel.write(
                    coefficients,
                    sums(coefficients, sectors, 1, 0.5),
                    sums(coefficients, sectors, 2, 2),
                    sectors,
                    results))
        .inUnitOfTable()
        .refusing(TableRefusals.OF_COEFFICIENTS);
  }

  private static TableKernel ofMatrix(String name, double ofSingle, TableKernel.Compute kernel) {
    return TableKernel.of(name, Keys.SECTORS, ofSingle, kernel).refusing(TableRefusals.OF_NO_CELL);
  }

  /** Weighted sums of the finite cells of each sector's row and column, without their signs. */
  private static double[] sums(double[] cells, int sectors, double ofRow, double ofColumn) {
    double[] sums = new double[sectors];
    for (int cell = 0; cell < Math.min(cells.length, sectors * sectors); cell++) {
      double amount = Double.isFinite(cells[cell]) ? Math.abs(cells[cell]) : 1;
      sums[cell / sectors] += ofRow * amount;
      sums[cell % sectors] += ofColumn * amount;
    }
    return sums;
  }

  /** The regions' shares of all activity; the same for all if there is none. */
  private static double[] sizes(double[] activity, int regions, int industries) {
    double[] sizes = Amounts.ofRegions(activity, regions, industries);
    double total = Arrays.stream(sizes).sum();
    return Arrays.stream(sizes).map(size -> total > 0 ? size / total : 1.0 / regions).toArray();
  }
}
