package org.econcluster.metric;

import static org.econcluster.metric.SpecialisationFormulas.against;
import static org.econcluster.metric.SpecialisationFormulas.totals;
import static org.econcluster.metric.TableFormulas.ofCells;

import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.Totals;
import org.econcluster.kernel.space.SpatialWeights;
import org.econcluster.kernel.specialisation.ClusterStars;
import org.econcluster.kernel.specialisation.Deviation;
import org.econcluster.kernel.specialisation.LitzenbergerIndex;
import org.econcluster.kernel.specialisation.LocationQuotientInterval;
import org.econcluster.kernel.specialisation.LocationQuotients;
import org.econcluster.kernel.specialisation.ProximityAdjustedQuotient;
import org.econcluster.metric.TableFormulas.Writer;

/** Measures of single industries in single regions. */
final class QuotientFormulas {

  /** The standard errors on either side that leave 5 % outside. */
  private static final double DEVIATES_OF_95 = 1.959963984540054;

  private static final String INTERVAL = "location-quotient-interval";
  private static final String STARS = "observatory-stars";

  private QuotientFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    add(formulas, "location-quotient", "plain", QuotientFormulas::quotients);
    add(formulas, "additive-location-quotient", "plain", against(LocationQuotients::differences));
    add(formulas, "rca-binary", "cut-off=at-least-1", against(LocationQuotients::atLeastOne));
    add(formulas, "rca-binary", "cut-off=above-1", against(LocationQuotients::aboveOne));
    String standardised = "standardised-location-quotient";
    add(formulas, standardised, "of=quotient, sd=sample", scores(false, Deviation.SAMPLE));
    add(formulas, standardised, "of=quotient, sd=population", scores(false, Deviation.POPULATION));
    add(formulas, standardised, "of=logarithm, sd=sample", scores(true, Deviation.SAMPLE));
    add(formulas, standardised, "of=logarithm, sd=population", scores(true, Deviation.POPULATION));
    add(formulas, "proximity-adjusted-location-quotient", "plain", QuotientFormulas::adjusted);
    add(formulas, "litzenberger-cluster-index", "plain", QuotientFormulas::litzenberger);
    addInterval(
        formulas,
        "method=delta",
        (table, lower, upper) ->
            LocationQuotientInterval.delta(
                table.cells(),
                table.rows(),
                table.columns(),
                totals(table),
                DEVIATES_OF_95,
                lower,
                upper));
    addInterval(
        formulas,
        "method=delta-of-logarithm",
        (table, lower, upper) ->
            LocationQuotientInterval.deltaOfLogarithm(
                table.cells(),
                table.rows(),
                table.columns(),
                totals(table),
                DEVIATES_OF_95,
                lower,
                upper));
    addInterval(
        formulas,
        "method=bootstrap",
        (table, lower, upper) ->
            LocationQuotientInterval.bootstrap(
                table.cells(),
                table.rows(),
                table.columns(),
                totals(table),
                Figures.number(INTERVAL, "confidence"),
                Figures.count(INTERVAL, "method=bootstrap", "draws"),
                Figures.count(INTERVAL, "method=bootstrap", "seed"),
                PointSelections.threads(),
                lower,
                upper));
    formulas.add(STARS, "plain", TableData.class, QuotientFormulas::stars);
  }

  private static void add(Formulas.Builder formulas, String metric, String variant, Writer writer) {
    formulas.add(metric, variant, TableData.class, ofCells(writer));
  }

  private static void quotients(TableData table, double[] values) {
    if (!table.hasReference() && !table.hasRegionTotals()) {
      GeneralisedQuotient.locationQuotients(table.cells(), table.rows(), table.columns(), values);
      return;
    }
    Totals totals = totals(table);
    GeneralisedQuotient.locationQuotients(
        table.cells(),
        table.rows(),
        table.columns(),
        totals.ofRegions(),
        totals.ofIndustries(),
        totals.ofAll(),
        values);
  }

  private static Writer scores(boolean ofLogarithms, Deviation deviation) {
    return (table, values) -> {
      quotients(table, values);
      if (ofLogarithms) {
        LocationQuotients.standardiseLogarithms(
            values, table.rows(), table.columns(), deviation, values);
      } else {
        LocationQuotients.standardise(values, table.rows(), table.columns(), deviation, values);
      }
    };
  }

  private static void adjusted(TableData table, double[] values) {
    SpatialWeights weights = table.neighbours();
    int regions = table.rows();
    int[] starts = new int[regions + 1];
    for (int r = 0; r <= regions; r++) {
      starts[r] = weights.start(r);
    }
    int[] neighbours = new int[starts[regions]];
    double[] strengths = new double[neighbours.length];
    for (int pair = 0; pair < neighbours.length; pair++) {
      neighbours[pair] = weights.neighbour(pair);
      strengths[pair] = weights.weight(pair);
    }
    ProximityAdjustedQuotient.write(
        table.cells(),
        regions,
        table.columns(),
        starts,
        neighbours,
        strengths,
        totals(table),
        values);
  }

  private static void litzenberger(TableData table, double[] values) {
    LitzenbergerIndex.write(
        table.cells(),
        table.firms(),
        table.rows(),
        table.columns(),
        table.area(),
        table.population(),
        values);
  }

  /** Writes bounds of every cell. */
  @FunctionalInterface
  private interface Bounder {
    void write(TableData table, double[] lower, double[] upper);
  }

  private static void addInterval(Formulas.Builder formulas, String variant, Bounder bounder) {
    formulas.add(
        "location-quotient-interval",
        variant,
        TableData.class,
        (table, sink) -> {
          double[] lower = new double[table.cells().length];
          double[] upper = new double[lower.length];
          bounder.write(table, lower, upper);
          put(table, "bound=lower", lower, sink);
          put(table, "bound=upper", upper, sink);
        });
  }

  private static void stars(TableData table, MetricSink sink) {
    int[] stars = new int[table.cells().length];
    ClusterStars.write(
        table.cells(),
        table.rows(),
        table.columns(),
        Figures.number(STARS, "top share"),
        Figures.number(STARS, "quotient"),
        Figures.number(STARS, "least jobs"),
        stars);
    put(
        table,
        "",
        of(stars, ClusterStars.SIZE | ClusterStars.SPECIALISATION | ClusterStars.FOCUS),
        sink);
    put(table, "star=size", of(stars, ClusterStars.SIZE), sink);
    put(table, "star=specialisation", of(stars, ClusterStars.SPECIALISATION), sink);
    put(table, "star=focus", of(stars, ClusterStars.FOCUS), sink);
  }

  /** Returns how many of the stars of a mask each cell has. */
  private static double[] of(int[] stars, int mask) {
    double[] counts = new double[stars.length];
    for (int cell = 0; cell < stars.length; cell++) {
      counts[cell] = Integer.bitCount(stars[cell] & mask);
    }
    return counts;
  }

  private static void put(TableData table, String qualifier, double[] values, MetricSink sink) {
    ofCells((any, copy) -> System.arraycopy(values, 0, copy, 0, values.length))
        .compute(table, (none, key1, key2, value) -> sink.accept(qualifier, key1, key2, value));
  }
}
