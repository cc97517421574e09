package org.econcluster.kernel.change;

import java.util.stream.Stream;
import org.econcluster.kernel.Amounts;
import org.econcluster.kernel.TableKernel;
import org.econcluster.kernel.TableKernel.Keys;
import org.econcluster.kernel.TableKernelContract;
import org.econcluster.kernel.TableRefusals;
import org.econcluster.kernel.specialisation.LocationQuotients;

/**
 * Kernels that compare each cell with itself at a second time. The second table is half the first
 * and half as if every region had the mix of all.
 */
final class ChangeContractTest extends TableKernelContract {

  private static final double CUTOFF = 100;

  /** A share of a region that no table of the contract has a cell of exactly. */
  private static final double SHARE = 0.3717;

  /** Which specialisations were taken up or given up. */
  private interface OfSpecialisation {
    void write(boolean[] before, boolean[] after, double[] results);
  }

  @Override
  protected Stream<TableKernel> kernels() {
    return Stream.of(
        TableKernel.of(
                "growth",
                Keys.CELLS,
                0,
                (before, regions, industries, growth) ->
                    Growth.percent(before, Amounts.halfMixed(before, regions, industries), growth))
            .refusing(TableRefusals.OF_AMOUNTS),
        TableKernel.of(
                "quadrants",
                Keys.CELLS,
                Portfolio.EMERGING,
                (before, regions, industries, quadrants) ->
                    Portfolio.quadrants(
                        before, Amounts.halfMixed(before, regions, industries), CUTOFF, quadrants))
            .withOfEmpty(Portfolio.EMERGING, Portfolio.EMERGING)
            .withoutScaleFreedom()
            .refusing(TableRefusals.OF_QUOTIENTS),
        ofSpecialisation("entries", Double.NaN, Turnover::entries).withOfEmpty(0, 0),
        ofSpecialisation("exits", 0, Turnover::exits));
  }

  /** Specialised at first by the quotient, then by the share of the region. */
  private static TableKernel ofSpecialisation(
      String name, double ofSingle, OfSpecialisation kernel) {
    return TableKernel.of(
        name,
        Keys.CELLS,
        ofSingle,
        (activity, regions, industries, results) -> {
          double[] ones = new double[activity.length];
          LocationQuotients.atLeastOne(activity, regions, industries, ones);
          double[] totals = Amounts.ofRegions(activity, regions, industries);
          boolean[] before = new boolean[ones.length];
          boolean[] after = new boolean[ones.length];
          for (int cell = 0; cell < ones.length; cell++) {
            before[cell] = ones[cell] == 1;
            after[cell] = activity[cell] > SHARE * totals[cell / industries];
          }
          kernel.write(before, after, results);
        });
  }
}
