package org.econcluster.metric;

import java.util.List;
import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.Tables;
import org.econcluster.kernel.change.Growth;
import org.econcluster.kernel.change.Portfolio;
import org.econcluster.kernel.change.Turnover;

/** Growth, entry and exit, and quadrants. */
final class ChangeFormulas {

  private ChangeFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    addGrowth(formulas);
    formulas.add(
        "entry",
        "plain",
        PanelData.class,
        ofCells(
            (panel, values) ->
                Turnover.entries(specialised(panel.first()), specialised(panel.last()), values)));
    formulas.add(
        "exit",
        "plain",
        PanelData.class,
        ofCells(
            (panel, values) ->
                Turnover.exits(specialised(panel.first()), specialised(panel.last()), values)));
    for (Figure level : Figures.of("portfolio-quadrant")) {
      formulas.add(
          "portfolio-quadrant",
          level.variant(),
          PanelData.class,
          ofCells((panel, values) -> quadrants(panel, level.value(), values)));
    }
    ShiftShareFormulas.addTo(formulas);
    SeriesFormulas.addTo(formulas);
  }

  private static void addGrowth(Formulas.Builder formulas) {
    formulas.add(
        "growth-matrix",
        "plain",
        PanelData.class,
        ofCells(
            (panel, values) ->
                Growth.percent(panel.first().cells(), panel.last().cells(), values)));
    formulas.add(
        "growth-region",
        "plain",
        PanelData.class,
        (panel, sink) ->
            growth(
                panel.first().regions(), rowTotals(panel.first()), rowTotals(panel.last()), sink));
    formulas.add(
        "growth-industry",
        "plain",
        PanelData.class,
        (panel, sink) ->
            growth(
                panel.first().industries(),
                columnTotals(panel.first()),
                columnTotals(panel.last()),
                sink));
    formulas.add("growth-table", "plain", PanelData.class, ChangeFormulas::growthTable);
  }

  private static void growth(List<String> names, double[] before, double[] after, MetricSink sink) {
    double[] growth = new double[before.length];
    Growth.percent(before, after, growth);
    for (int k = 0; k < growth.length; k++) {
      sink.accept(names.get(k), "", growth[k]);
    }
  }

  /** Levels and growth of every cell, beside those of the reference area. */
  private static void growthTable(PanelData panel, MetricSink sink) {
    double[] before = panel.first().cells();
    double[] after = panel.last().cells();
    double[] referenceBefore = reference(panel.first());
    double[] referenceAfter = reference(panel.last());
    List<String> industries = panel.first().industries();
    for (int cell = 0; cell < before.length; cell++) {
      int i = cell % industries.size();
      String region = panel.first().regions().get(cell / industries.size());
      statistics(region, industries.get(i), "e_ij", "e_ij", before[cell], after[cell], sink);
      statistics(
          region, industries.get(i), "e_i", "e_i", referenceBefore[i], referenceAfter[i], sink);
    }
  }

  private static void statistics(
      String region,
      String industry,
      String level,
      String growth,
      double before,
      double after,
      MetricSink sink) {
    Keys.of(region, industry, level).accept(sink, before);
    Keys.of(region, industry, level + "_t1").accept(sink, after);
    Keys.of(region, industry, growth + "_growth_abs").accept(sink, after - before);
    Keys.of(region, industry, growth + "_growth_rel").accept(sink, (after - before) / before);
  }

  /** The given reference area, or the sum of the regions. */
  static double[] reference(TableData table) {
    return table.hasReference() ? table.referenceIndustries() : columnTotals(table);
  }

  static double referenceTotal(TableData table) {
    return table.hasReference() ? table.referenceTotal() : Tables.sum(columnTotals(table));
  }

  private static double[] rowTotals(TableData table) {
    return Tables.rowTotals(table.cells(), table.rows(), table.columns());
  }

  private static double[] columnTotals(TableData table) {
    return Tables.columnTotals(table.cells(), table.rows(), table.columns(), "cells");
  }

  private static void quadrants(PanelData panel, double level, double[] values) {
    double[] before = new double[values.length];
    quotients(panel.first(), before);
    quotients(panel.last(), values);
    Portfolio.quadrants(before, values, level, values);
  }

  private static void quotients(TableData table, double[] values) {
    if (table.hasReference()) {
      GeneralisedQuotient.locationQuotients(
          table.cells(),
          table.rows(),
          table.columns(),
          table.hasRegionTotals() ? table.regionTotals() : rowTotals(table),
          table.referenceIndustries(),
          table.referenceTotal(),
          values);
    } else {
      GeneralisedQuotient.locationQuotients(table.cells(), table.rows(), table.columns(), values);
    }
  }

  /** Compared as products, so that integers give no rounding. */
  private static boolean[] specialised(TableData table) {
    double[] regions = rowTotals(table);
    double[] industries = reference(table);
    double total = referenceTotal(table);
    boolean[] specialised = new boolean[table.cells().length];
    for (int cell = 0; cell < specialised.length; cell++) {
      double expected = regions[cell / table.columns()] * industries[cell % table.columns()];
      specialised[cell] = expected > 0 && table.cells()[cell] * total >= expected;
    }
    return specialised;
  }

  /** Writes one value for each region and industry of a panel. */
  @FunctionalInterface
  private interface Writer {
    void write(PanelData panel, double[] values);
  }

  private static Formula<PanelData> ofCells(Writer writer) {
    return (panel, sink) ->
        TableFormulas.ofCells((table, values) -> writer.write(panel, values))
            .compute(panel.first(), sink);
  }
}
