package org.econcluster.metric;

import static org.econcluster.metric.TableFormulas.ofIndustryPairs;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.kernel.Tables;
import org.econcluster.kernel.linkage.ClusterDefinition;
import org.econcluster.kernel.linkage.CoLocation;
import org.econcluster.kernel.linkage.Similarities;

/** Links between industries that show in where they are. */
final class CoLocationFormulas {

  private static final String DEFINITION = "cluster-definition";
  private static final int FEWEST_INDUSTRIES = Figures.count(DEFINITION, "fewest industries");

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
    addClusters(formulas, "similarity=employment", table -> List.of(table.cells()));
    addClusters(
        formulas,
        "similarity=employment and establishments",
        table -> List.of(table.cells(), table.firms()));
  }

  private static void addClusters(
      Formulas.Builder formulas, String variant, Function<TableData, List<double[]>> activities) {
    formulas.add(
        "cluster-definition",
        variant,
        TableData.class,
        (table, sink) -> {
          int[] placed = placed(table, activities.apply(table));
          int[] groups = definition(table, activities.apply(table), placed).groups();
          double[] numbers = new double[table.columns()];
          Arrays.fill(numbers, Double.NaN);
          for (int k = 0; k < placed.length; k++) {
            numbers[placed[k]] = groups[k] + 1.0;
          }
          for (int i = 0; i < numbers.length; i++) {
            sink.accept(table.industries().get(i), "", numbers[i]);
          }
        });
    formulas.add(
        "cluster-validation",
        variant,
        TableData.class,
        (table, sink) -> {
          int[] placed = placed(table, activities.apply(table));
          ClusterDefinition definition = definition(table, activities.apply(table), placed);
          sink.accept("VS", "", definition.score().mean());
          sink.accept("VS-cluster", "", definition.score().ofGroups());
          sink.accept("VS-industry", "", definition.score().ofIndustries());
          sink.accept("clusters", "", Arrays.stream(definition.groups()).max().orElseThrow() + 1.0);
        });
  }

  /** The industries that have a correlation with others, whatever is counted. */
  private static int[] placed(TableData table, List<double[]> activities) {
    int[] placed =
        IntStream.range(0, table.columns())
            .filter(i -> activities.stream().allMatch(cells -> varies(cells, table, i)))
            .toArray();
    if (placed.length < FEWEST_INDUSTRIES) {
      throw new InputException(
          Problem.of(
              InputFailure.METRIC_UNDEFINED,
              Place.of("table"),
              "Only "
                  + placed.length
                  + " industries differ between regions; clusters are defined among at least "
                  + FEWEST_INDUSTRIES
                  + ".",
              "Maybe the table has one region only, or names regions as industries."));
    }
    return placed;
  }

  private static boolean varies(double[] cells, TableData table, int industry) {
    return IntStream.range(1, table.rows())
        .anyMatch(r -> cells[r * table.columns() + industry] != cells[industry]);
  }

  private static ClusterDefinition definition(
      TableData table, List<double[]> activities, int[] placed) {
    int n = placed.length;
    double[] mean = new double[n * n];
    double[] all = new double[table.columns() * table.columns()];
    double[] similarities = new double[n * n];
    for (double[] cells : activities) {
      CoLocation.correlations(cells, table.rows(), table.columns(), all);
      for (int i = 0, cell = 0; i < n; i++) {
        for (int j = 0; j < n; j++, cell++) {
          similarities[cell] = all[placed[i] * table.columns() + placed[j]];
        }
      }
      Similarities.standardise(similarities, n, similarities);
      Similarities.add(similarities, n, 1.0 / activities.size(), mean);
    }
    // As 30 to 60 groups for the 778 industries of the source; fewer industries, smaller groups.
    int most = Math.max(2, Math.min(Figures.count(DEFINITION, "most groups"), n / 2));
    int fewest = Math.max(2, Math.min(Figures.count(DEFINITION, "fewest groups"), n / 26));
    return ClusterDefinition.find(
        mean,
        n,
        fewest,
        most,
        Figures.number(DEFINITION, "percentile"),
        Figures.count(DEFINITION, "seed"));
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
