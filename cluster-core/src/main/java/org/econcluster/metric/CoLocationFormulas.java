package org.econcluster.metric;

import static org.econcluster.metric.TableFormulas.ofIndustryPairs;

import java.util.Arrays;
import org.econcluster.kernel.Tables;
import org.econcluster.kernel.linkage.CoLocation;

/** Links between industries that show in where they are. */
final class CoLocationFormulas {

  private CoLocationFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    formulas.add(
        "locational-correlation",
        "activity=employment",
        TableData.class,
        ofIndustryPairs(
            (table, values) ->
                CoLocation.correlations(table.cells(), table.rows(), table.columns(), values)));
    formulas.add(
        "locational-correlation",
        "activity=establishments",
        TableData.class,
        ofIndustryPairs(
            (table, values) ->
                CoLocation.correlations(table.firms(), table.rows(), table.columns(), values)));
    formulas.add(
        "coagglomeration-similarity",
        "size=share of activity",
        TableData.class,
        ofIndustryPairs(
            (table, values) -> coagglomeration(table, sharesOfActivity(table), values)));
    formulas.add(
        "coagglomeration-similarity",
        "size=mean share of industries",
        TableData.class,
        ofIndustryPairs((table, values) -> coagglomeration(table, meanShares(table), values)));
  }

  private static void coagglomeration(TableData table, double[] sizes, double[] values) {
    CoLocation.coagglomeration(table.cells(), table.rows(), table.columns(), sizes, values);
  }

  private static double[] sharesOfActivity(TableData table) {
    double[] totals = Tables.rowTotals(table.cells(), table.rows(), table.columns());
    double sum = Tables.sum(totals);
    return Arrays.stream(totals).map(total -> sum > 0 ? total / sum : 0).toArray();
  }

  /** The mean of the shares that a region has of each industry that there is. */
  private static double[] meanShares(TableData table) {
    double[] totals = Tables.columnTotals(table.cells(), table.rows(), table.columns(), "cells");
    long industries = Arrays.stream(totals).filter(total -> total > 0).count();
    double[] shares = new double[table.rows()];
    for (int r = 0, cell = 0; r < shares.length; r++) {
      for (int i = 0; i < totals.length; i++, cell++) {
        shares[r] += totals[i] > 0 ? table.cells()[cell] / totals[i] / industries : 0;
      }
    }
    return shares;
  }
}
