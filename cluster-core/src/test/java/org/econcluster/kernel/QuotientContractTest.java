package org.econcluster.kernel;

import java.util.Arrays;
import java.util.stream.Stream;
import org.econcluster.kernel.TableKernel.Keys;

/** Kernels of the root package; reference areas are the sums of the table. */
final class QuotientContractTest extends TableKernelContract {

  /** A quotient on a base. */
  private interface OnBase {
    void write(
        double[] activity,
        int regions,
        int industries,
        double[] bases,
        double[] referenceActivity,
        double referenceBase,
        double[] quotients);
  }

  @Override
  protected Stream<TableKernel> kernels() {
    return Stream.of(ofTotals(), ofQuotients(), ofBounds()).flatMap(kernels -> kernels);
  }

  private static Stream<TableKernel> ofTotals() {
    return Stream.of(
        TableKernel.returning(
                "totals of regions",
                Keys.REGIONS,
                7,
                (activity, regions, industries) ->
                    Totals.of(activity, regions, industries, "activity").ofRegions())
            .withOfEmpty(0, 0)
            .inUnitOfTable(),
        TableKernel.returning(
                "totals of industries",
                Keys.INDUSTRIES,
                7,
                (activity, regions, industries) ->
                    Totals.of(activity, regions, industries, "activity").ofIndustries())
            .withOfEmpty(0, 0)
            .inUnitOfTable());
  }

  private static Stream<TableKernel> ofQuotients() {
    return Stream.of(
        TableKernel.of("location quotients", Keys.CELLS, 1, GeneralisedQuotient::locationQuotients),
        onBase("location quotients of a reference", GeneralisedQuotient::locationQuotients),
        onBase("product quotients", GeneralisedQuotient::productQuotients),
        onBase("per capita quotients", GeneralisedQuotient::perCapitaQuotients));
  }

  /** Every cell lies between its value and the double of it. */
  private static Stream<TableKernel> ofBounds() {
    return Stream.of(
        bounds(
            "lower bounds",
            (low, regions, industries, lower) ->
                QuotientBounds.locationQuotients(
                    low, doubled(low), regions, industries, lower, new double[low.length])),
        bounds(
            "upper bounds",
            (low, regions, industries, upper) ->
                QuotientBounds.locationQuotients(
                    low, doubled(low), regions, industries, new double[low.length], upper)),
        bounds(
            "lower bounds of known totals",
            (low, regions, industries, lower) ->
                writeBounds(low, regions, industries, lower, new double[low.length])),
        bounds(
            "upper bounds of known totals",
            (low, regions, industries, upper) ->
                writeBounds(low, regions, industries, new double[low.length], upper)));
  }

  private static void writeBounds(
      double[] low, int regions, int industries, double[] lower, double[] upper) {
    Totals totals = Amounts.totals(low, regions, industries);
    QuotientBounds.locationQuotients(
        low, doubled(low), regions, industries, totals.ofRegions(), totals.ofAll(), lower, upper);
  }

  private static TableKernel onBase(String name, OnBase kernel) {
    return TableKernel.of(
        name,
        Keys.CELLS,
        1,
        (activity, regions, industries, quotients) -> {
          Totals totals = Amounts.totals(activity, regions, industries);
          kernel.write(
              activity,
              regions,
              industries,
              totals.ofRegions(),
              totals.ofIndustries(),
              totals.ofAll(),
              quotients);
        });
  }

  private static TableKernel bounds(String name, TableKernel.Compute kernel) {
    return TableKernel.of(name, Keys.CELLS, 1, kernel)
        .refusing(TableRefusals.OF_BOUNDS)
        .withoutAliasing();
  }

  private static double[] doubled(double[] cells) {
    return Arrays.stream(cells).map(cell -> cell * 2).toArray();
  }
}
