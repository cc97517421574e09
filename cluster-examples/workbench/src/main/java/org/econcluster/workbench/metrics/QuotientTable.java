package org.econcluster.workbench.metrics;

import java.util.Arrays;
import java.util.Optional;
import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.QuotientBounds;
import org.econcluster.metric.MetricSink;
import org.econcluster.observation.Bounds;

/**
 * Quotients of every region and industry of a table that may have unknown cells.
 *
 * <p>Where cells are withheld or missing there are two values for each location quotient, its least
 * and its most; a quotient on another base is {@code NaN} there.
 */
final class QuotientTable {

  private final Slice table;
  private final int regions;
  private final int industries;
  private final double[] cells;

  QuotientTable(Slice table) {
    this.table = table;
    this.regions = table.regions().size();
    this.industries = table.industries().size();
    this.cells = table.cells();
  }

  /**
   * What regions are compared by.
   *
   * @param byRegion in the order of the table
   * @param reference of the reference area
   * @param ofCountry whether the reference is a country and not the sum of the regions
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Base(double[] byRegion, double reference, boolean ofCountry) {}

  /** Hands the least and the most of every location quotient to a sink. */
  void boundLocation(Optional<double[]> totals, MetricSink sink) {
    double[] low = new double[cells.length];
    double[] high = new double[cells.length];
    for (int cell = 0; cell < cells.length; cell++) {
      Bounds bounds = Double.isNaN(cells[cell]) ? table.bounds(cell) : Bounds.exactly(cells[cell]);
      low[cell] = bounds.low();
      high[cell] = bounds.high();
    }
    double[] least = new double[cells.length];
    double[] most = new double[cells.length];
    if (totals.isPresent()) {
      QuotientBounds.locationQuotients(
          low,
          high,
          regions,
          industries,
          totals.get(),
          Arrays.stream(totals.get()).sum(),
          least,
          most);
    } else {
      QuotientBounds.locationQuotients(low, high, regions, industries, least, most);
    }
    hand("bound=low", least, sink);
    hand("bound=high", most, sink);
  }

  /** Hands every location quotient to a sink, of a complete table with totals of its regions. */
  void locationOfTotals(double[] totals, MetricSink sink) {
    double[] values = new double[cells.length];
    GeneralisedQuotient.locationQuotients(
        cells, regions, industries, totals, industryTotals(), Arrays.stream(totals).sum(), values);
    hand("", values, sink);
  }

  /** Hands every quotient on another base to a sink. */
  void perBase(Base base, MetricSink sink) {
    double[] values = new double[cells.length];
    double[] totals = industryTotals();
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        values[cell] =
            Double.isNaN(totals[i])
                ? Double.NaN
                : GeneralisedQuotient.of(
                    cells[cell], base.byRegion()[r], totals[i], base.reference());
      }
    }
    hand("", values, sink);
  }

  /** The sums of the columns; {@code NaN} where a cell is unknown. */
  private double[] industryTotals() {
    double[] totals = new double[industries];
    for (int cell = 0; cell < cells.length; cell++) {
      totals[cell % industries] += cells[cell];
    }
    return totals;
  }

  private void hand(String qualifier, double[] values, MetricSink sink) {
    int cell = 0;
    for (String region : table.regions()) {
      for (String industry : table.industries()) {
        if (region.isEmpty()) {
          sink.accept(qualifier, industry, "", values[cell++]);
        } else {
          sink.accept(qualifier, region, industry, values[cell++]);
        }
      }
    }
  }
}
