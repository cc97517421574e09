package org.econcluster.metric;

import static org.econcluster.metric.TableFormulas.ofCells;
import static org.econcluster.metric.TableFormulas.ofIndustries;
import static org.econcluster.metric.TableFormulas.ofIndustryPairs;
import static org.econcluster.metric.TableFormulas.ofRegions;

import org.econcluster.kernel.relatedness.BinaryMatrix;
import org.econcluster.kernel.relatedness.CoOccurrence;
import org.econcluster.kernel.relatedness.IncomeContent;
import org.econcluster.kernel.relatedness.Proximity;
import org.econcluster.kernel.relatedness.Relatedness;
import org.econcluster.kernel.relatedness.RelatednessDensity;

/** Relatedness of industries and complexity of economies. */
final class RelatednessFormulas {

  /** From so many cells on, a second thread pays. */
  private static final int CELLS_FOR_THREADS = 200_000;

  private RelatednessFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    addPresence(formulas);
    addCoOccurrence(formulas);
    addProximity(formulas);
    addRelatedness(formulas);
    addIncome(formulas);
    ComplexityFormulas.addTo(formulas);
  }

  /** Weights of pairs of industries, from counts of co-occurrence. */
  @FunctionalInterface
  private interface Weights {
    void write(int[] counts, int industries, double[] weights);
  }

  private static void addPresence(Formulas.Builder formulas) {
    add(
        formulas,
        "diversity",
        "plain",
        ofRegions((table, values) -> copy(presence(table).diversity(), values)));
    add(
        formulas,
        "ubiquity",
        "plain",
        ofIndustries((table, values) -> copy(presence(table).ubiquity(), values)));
    add(
        formulas,
        "diversity-per-head",
        "plain",
        ofRegions((table, values) -> copy(presencePerHead(table).diversity(), values)));
    add(
        formulas,
        "ubiquity-per-head",
        "plain",
        ofIndustries((table, values) -> copy(presencePerHead(table).ubiquity(), values)));
    add(
        formulas,
        "norm-ubiquity",
        "ratio=activity-by-ubiquity",
        ofIndustries(RelatednessFormulas::normalisedUbiquity));
    add(
        formulas,
        "norm-ubiquity",
        "ratio=ubiquity-by-activity",
        ofIndustries(
            (table, values) -> {
              normalisedUbiquity(table, values);
              for (int i = 0; i < values.length; i++) {
                values[i] = 1 / values[i];
              }
            }));
  }

  private static void normalisedUbiquity(TableData table, double[] values) {
    IncomeContent.normalisedUbiquity(
        table.cells(), presence(table).ubiquity(), table.rows(), values);
  }

  private static void addCoOccurrence(Formulas.Builder formulas) {
    add(
        formulas,
        "cooccurrence",
        "diagonal=0",
        ofIndustryPairs(
            (table, values) -> {
              copy(counts(table, presence(table)), values);
              Proximity.clearDiagonal(values, table.columns());
            }));
    add(
        formulas,
        "cooccurrence",
        "diagonal=ubiquity",
        ofIndustryPairs((table, values) -> copy(counts(table, presence(table)), values)));
    add(
        formulas,
        "cooccurrence-z",
        "diagonal=undefined",
        ofIndustryPairs((table, values) -> scores(table, Double.NaN, values)));
    add(
        formulas,
        "cooccurrence-z",
        "diagonal=from-0",
        ofIndustryPairs((table, values) -> scores(table, 0, values)));
  }

  /** Scores of pairs; the diagonal is that of a count of 0, or undefined. */
  private static void scores(TableData table, double diagonal, double[] values) {
    BinaryMatrix matrix = presence(table);
    int[] counts = counts(table, matrix);
    int industries = table.columns();
    for (int i = 0; i < industries; i++) {
      counts[i * industries + i] = 0;
    }
    CoOccurrence.scores(counts, matrix.ubiquity(), table.rows(), values);
    for (int i = 0; i < industries; i++) {
      values[i * industries + i] += diagonal;
    }
  }

  private static void addProximity(Formulas.Builder formulas) {
    pairs(formulas, "condition=smaller, diagonal=1", RelatednessFormulas::smallerConditional);
    pairs(
        formulas,
        "condition=smaller, diagonal=0",
        (table, values) -> {
          smallerConditional(table, values);
          Proximity.clearDiagonal(values, table.columns());
        });
    pairs(
        formulas,
        "condition=first",
        (table, values) -> Proximity.conditional(presence(table), threads(table), values));
    pairs(
        formulas,
        "condition=second",
        (table, values) -> {
          Proximity.conditional(presence(table), threads(table), values);
          transpose(values, table.columns());
        });
    pairs(formulas, "condition=root, diagonal=1", RelatednessFormulas::cosine);
    pairs(
        formulas,
        "condition=root, diagonal=0",
        (table, values) -> {
          cosine(table, values);
          Proximity.clearDiagonal(values, table.columns());
        });
    pairs(
        formulas,
        "presence=continuous",
        (table, values) ->
            Proximity.continuous(
                table.cells(), table.rows(), table.columns(), threads(table), values));
    add(
        formulas,
        "proximity-density",
        "self=included",
        ofCells((table, values) -> proximityDensity(table, true, values)));
    add(
        formulas,
        "proximity-density",
        "self=excluded",
        ofCells((table, values) -> proximityDensity(table, false, values)));
    add(
        formulas,
        "proximity-density",
        "self=excluded, nearest=3",
        ofCells(
            (table, values) -> {
              double[] weights = new double[table.columns() * table.columns()];
              BinaryMatrix matrix = presence(table);
              Proximity.smallerConditional(matrix, threads(table), weights);
              RelatednessDensity.keepNearest(
                  weights,
                  table.columns(),
                  Figures.count("proximity-density", "self=excluded, nearest=3", "nearest"),
                  weights);
              RelatednessDensity.of(matrix, weights, threads(table), values);
            }));
  }

  private static void pairs(
      Formulas.Builder formulas, String variant, TableFormulas.Writer writer) {
    add(formulas, "proximity", variant, ofIndustryPairs(writer));
  }

  private static void smallerConditional(TableData table, double[] values) {
    Proximity.smallerConditional(presence(table), threads(table), values);
  }

  private static void cosine(TableData table, double[] values) {
    Proximity.cosine(presence(table), threads(table), values);
  }

  private static void proximityDensity(TableData table, boolean self, double[] values) {
    BinaryMatrix matrix = presence(table);
    double[] weights = new double[table.columns() * table.columns()];
    Proximity.smallerConditional(matrix, threads(table), weights);
    if (!self) {
      Proximity.clearDiagonal(weights, table.columns());
    }
    RelatednessDensity.of(matrix, weights, threads(table), values);
  }

  private static void addRelatedness(Formulas.Builder formulas) {
    relatedness(formulas, "association", "plain", Relatedness::association);
    relatedness(formulas, "cosine", "sums=co-occurrences", Relatedness::cosine);
    add(
        formulas,
        "relatedness-cosine",
        "sums=ubiquities",
        ofIndustryPairs(
            (table, values) -> {
              cosine(table, values);
              Proximity.clearDiagonal(values, table.columns());
            }));
    relatedness(formulas, "jaccard", "sums=co-occurrences", Relatedness::jaccard);
    add(
        formulas,
        "relatedness-jaccard",
        "sums=ubiquities",
        ofIndustryPairs(
            (table, values) -> {
              BinaryMatrix matrix = presence(table);
              Relatedness.jaccardOfRegions(counts(table, matrix), matrix.ubiquity(), values);
            }));
    relatedness(formulas, "prob", "plain", Relatedness::probability);
    density(formulas, "association", Relatedness::association);
    density(formulas, "cosine", Relatedness::cosine);
    density(formulas, "jaccard", Relatedness::jaccard);
    density(formulas, "prob", Relatedness::probability);
    density(formulas, "prob-binary", RelatednessFormulas::moreThanByChance);
  }

  private static void relatedness(
      Formulas.Builder formulas, String name, String variant, Weights weights) {
    add(
        formulas,
        "relatedness-" + name,
        variant,
        ofIndustryPairs(
            (table, values) ->
                weights.write(counts(table, presence(table)), table.columns(), values)));
  }

  private static void density(Formulas.Builder formulas, String name, Weights weights) {
    add(
        formulas,
        "relatedness-density-" + name,
        "plain",
        ofCells(
            (table, values) -> {
              BinaryMatrix matrix = presence(table);
              double[] ofPairs = new double[table.columns() * table.columns()];
              weights.write(counts(table, matrix), table.columns(), ofPairs);
              RelatednessDensity.of(matrix, ofPairs, threads(table), values);
              for (int cell = 0; cell < values.length; cell++) {
                values[cell] *= 100;
              }
            }));
  }

  private static void moreThanByChance(int[] counts, int industries, double[] weights) {
    Relatedness.probability(counts, industries, weights);
    for (int cell = 0; cell < weights.length; cell++) {
      weights[cell] = weights[cell] > 1 ? 1 : 0;
    }
  }

  private static void addIncome(Formulas.Builder formulas) {
    add(formulas, "prody", "plain", ofIndustries(RelatednessFormulas::incomeOfIndustries));
    add(
        formulas,
        "expy",
        "plain",
        ofRegions(
            (table, values) -> {
              double[] content = new double[table.columns()];
              incomeOfIndustries(table, content);
              IncomeContent.ofRegions(
                  table.cells(), content, table.rows(), table.columns(), values);
            }));
  }

  private static void incomeOfIndustries(TableData table, double[] values) {
    IncomeContent.ofIndustries(
        table.cells(), table.income(), table.rows(), table.columns(), values);
  }

  static void add(
      Formulas.Builder formulas, String metric, String variant, Formula<TableData> formula) {
    formulas.add(metric, variant, TableData.class, formula);
  }

  /** Where a region has at least the reference area's share of an industry. */
  static BinaryMatrix presence(TableData table) {
    return BinaryMatrix.ofAdvantage(table.cells(), table.rows(), table.columns(), threads(table));
  }

  private static BinaryMatrix presencePerHead(TableData table) {
    return BinaryMatrix.ofAdvantagePerHead(
        table.cells(), table.population(), table.rows(), table.columns());
  }

  /** How many threads pay for a table; results do not depend on it. */
  static int threads(TableData table) {
    return table.cells().length < CELLS_FOR_THREADS
        ? 1
        : Runtime.getRuntime().availableProcessors();
  }

  private static int[] counts(TableData table, BinaryMatrix matrix) {
    int[] counts = new int[table.columns() * table.columns()];
    CoOccurrence.counts(matrix, threads(table), counts);
    return counts;
  }

  private static void transpose(double[] pairs, int industries) {
    for (int i = 0; i < industries; i++) {
      for (int j = 0; j < i; j++) {
        double value = pairs[i * industries + j];
        pairs[i * industries + j] = pairs[j * industries + i];
        pairs[j * industries + i] = value;
      }
    }
  }

  private static void copy(int[] counts, double[] values) {
    for (int k = 0; k < counts.length; k++) {
      values[k] = counts[k];
    }
  }
}
