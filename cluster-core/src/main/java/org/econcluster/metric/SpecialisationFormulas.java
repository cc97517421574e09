package org.econcluster.metric;

import static org.econcluster.metric.TableFormulas.ofRegions;

import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Totals;
import org.econcluster.kernel.specialisation.Entropy;
import org.econcluster.kernel.specialisation.GiniCoefficient;
import org.econcluster.kernel.specialisation.HachmanIndex;
import org.econcluster.kernel.specialisation.HerfindahlIndex;
import org.econcluster.kernel.specialisation.HooverIndex;
import org.econcluster.kernel.specialisation.KrugmanIndex;
import org.econcluster.kernel.specialisation.LocationQuotients;
import org.econcluster.kernel.specialisation.LorenzGini;
import org.econcluster.kernel.specialisation.TheilIndex;
import org.econcluster.metric.TableFormulas.Writer;

/** Specialisation of regions and concentration of industries; here, of whole regions. */
final class SpecialisationFormulas {

  private SpecialisationFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    QuotientFormulas.addTo(formulas);
    ConcentrationFormulas.addTo(formulas);
    PlantFormulas.addTo(formulas);
    add(formulas, "average-lq", "plain", against(LocationQuotients::averages));
    add(formulas, "specialisation-coefficient", "plain", against(HooverIndex::ofRegions));
    add(formulas, "hoover-specialisation", "plain", against(HooverIndex::ofRegions));
    add(formulas, "hachman", "plain", against(HachmanIndex::ofRegions));
    add(formulas, "kullback-leibler-specialisation", "plain", against(Entropy::divergences));
    String krugman = "krugman-specialisation";
    add(formulas, krugman, "reference=whole-economy", against(KrugmanIndex::ofRegions));
    add(formulas, krugman, "reference=rest", within(KrugmanIndex::ofRegionsAgainstRest));
    add(
        formulas,
        krugman,
        "reference=mean-of-others",
        within(KrugmanIndex::ofRegionsAgainstMeanOfOthers));
    addInequalities(formulas);
    addHerfindahl(formulas);
  }

  private static void addInequalities(Formulas.Builder formulas) {
    String absolute = "gini-absolute-specialisation";
    add(formulas, absolute, "scale=0..(n-1)/n", within(GiniCoefficient::ofRegions));
    add(
        formulas,
        absolute,
        "scale=0..1",
        (table, values) -> {
          GiniCoefficient.ofRegions(table.cells(), table.rows(), table.columns(), values);
          for (int r = 0; r < values.length; r++) {
            values[r] = GiniCoefficient.normalised(values[r], table.columns());
          }
        });
    String relative = "gini-specialisation";
    add(formulas, relative, "weights=industry-shares", within(LorenzGini::ofRegions));
    add(formulas, relative, "weights=none", within(GiniCoefficient::ofQuotientsOfRegions));
    add(formulas, "entropy-bits", "plain", within(Entropy::ofRegionsInBits));
    add(formulas, "entropy-evenness", "plain", within(Entropy::evennessOfRegions));
    add(formulas, "theil-region", "index=T", within(TheilIndex::ofRegions));
    add(formulas, "theil-region", "index=L", within(TheilIndex::meanLogDeviationOfRegions));
  }

  private static void addHerfindahl(Formulas.Builder formulas) {
    String herfindahl = "herfindahl-specialisation";
    add(formulas, herfindahl, "form=plain", within(HerfindahlIndex::ofRegions));
    add(
        formulas,
        herfindahl,
        "form=normalised",
        (table, values) -> {
          HerfindahlIndex.ofRegions(table.cells(), table.rows(), table.columns(), values);
          for (int r = 0; r < values.length; r++) {
            values[r] = HerfindahlIndex.normalised(values[r], table.columns());
          }
        });
    add(
        formulas,
        herfindahl,
        "form=equivalent-number",
        (table, values) -> {
          HerfindahlIndex.ofRegions(table.cells(), table.rows(), table.columns(), values);
          for (int r = 0; r < values.length; r++) {
            values[r] = HerfindahlIndex.equivalentNumber(values[r]);
          }
        });
  }

  private static void add(Formulas.Builder formulas, String metric, String variant, Writer writer) {
    formulas.add(metric, variant, TableData.class, ofRegions(writer));
  }

  /** A kernel that knows nothing but the table. */
  @FunctionalInterface
  interface Kernel {
    void write(double[] activity, int regions, int industries, double[] values);
  }

  /** A kernel that compares the table with a reference area. */
  @FunctionalInterface
  interface ReferenceKernel {
    void write(double[] activity, int regions, int industries, Totals totals, double[] values);
  }

  static Writer within(Kernel kernel) {
    return (table, values) -> kernel.write(table.cells(), table.rows(), table.columns(), values);
  }

  static Writer against(ReferenceKernel kernel) {
    return (table, values) ->
        kernel.write(table.cells(), table.rows(), table.columns(), totals(table), values);
  }

  /** What shares are shares of: the given totals, and the table's own sums where none are given. */
  static Totals totals(TableData table) {
    Totals own = Totals.of(table.cells(), table.rows(), table.columns(), "cells");
    if (!table.hasRegionTotals() && !table.hasReference()) {
      return own;
    }
    double[] regions = table.hasRegionTotals() ? table.regionTotals() : own.ofRegions();
    return table.hasReference()
        ? Totals.given(regions, table.referenceIndustries(), table.referenceTotal())
        : Totals.given(regions, own.ofIndustries(), Tables.sum(regions));
  }
}
