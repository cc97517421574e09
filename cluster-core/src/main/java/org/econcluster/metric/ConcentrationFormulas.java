package org.econcluster.metric;

import static org.econcluster.metric.SpecialisationFormulas.within;
import static org.econcluster.metric.TableFormulas.ofIndustries;
import static org.econcluster.metric.TableFormulas.ofIndustryPairs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleBiFunction;
import org.econcluster.kernel.specialisation.Coagglomeration;
import org.econcluster.kernel.specialisation.GiniCoefficient;
import org.econcluster.kernel.specialisation.HerfindahlIndex;
import org.econcluster.kernel.specialisation.HooverIndex;
import org.econcluster.kernel.specialisation.Inequality;
import org.econcluster.kernel.specialisation.KrugmanIndex;
import org.econcluster.kernel.specialisation.LorenzGini;
import org.econcluster.kernel.specialisation.TheilIndex;
import org.econcluster.metric.TableFormulas.Writer;

/** Concentration of whole industries, and inequality among regions. */
final class ConcentrationFormulas {

  private ConcentrationFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    String hoover = "hoover-concentration";
    add(formulas, hoover, "reference=all-industries", ConcentrationFormulas::hoover);
    add(
        formulas,
        hoover,
        "reference=equal-shares",
        (table, values) ->
            HooverIndex.ofIndustries(
                table.cells(), table.rows(), table.columns(), ones(table.rows()), values));
    String krugman = "krugman-concentration";
    add(formulas, krugman, "reference=whole-economy", ConcentrationFormulas::krugman);
    add(formulas, krugman, "reference=rest", within(KrugmanIndex::ofIndustriesAgainstRest));
    add(
        formulas,
        krugman,
        "reference=mean-of-others",
        within(KrugmanIndex::ofIndustriesAgainstMeanOfOthers));
    addGini(formulas);
    addHerfindahl(formulas);
    add(formulas, "theil-industry", "index=L", within(TheilIndex::meanLogDeviationOfIndustries));
    add(formulas, "theil-industry", "index=T", within(TheilIndex::ofIndustries));
    formulas.add(
        "theil-decomposition", "index=T", TableData.class, decomposition(TheilIndex::decompose));
    formulas.add(
        "theil-decomposition",
        "index=L",
        TableData.class,
        decomposition(TheilIndex::decomposeMeanLogDeviation));
    for (double aversion : new double[] {0.5, 1, 2}) {
      add(
          formulas,
          "atkinson",
          "e=" + (aversion == 0.5 ? "0.5" : String.valueOf((int) aversion)),
          (table, values) ->
              Arrays.setAll(
                  values,
                  i -> Inequality.atkinson(column(table, i), ones(table.rows()), aversion)));
    }
    formulas.add(
        "ellison-glaeser-kerr",
        "plain",
        TableData.class,
        ofIndustryPairs(
            (table, values) -> {
              if (table.hasRegionTotals()) {
                Coagglomeration.ofPairs(
                    table.cells(), table.rows(), table.columns(), table.regionTotals(), values);
              } else {
                Coagglomeration.ofPairs(table.cells(), table.rows(), table.columns(), values);
              }
            }));
    addDisparity(formulas);
  }

  private static void addGini(Formulas.Builder formulas) {
    String locational = "locational-gini";
    add(
        formulas,
        locational,
        "weights=region-totals, scale=0..1",
        within(LorenzGini::ofIndustries));
    add(
        formulas,
        locational,
        "weights=region-totals, scale=0..0.5",
        mapped(LorenzGini::ofIndustries, (value, table) -> value / 2));
    add(formulas, locational, "weights=none", within(GiniCoefficient::ofQuotientsOfIndustries));
    String unweighted = "gini-unweighted-industry";
    add(formulas, unweighted, "scale=0..(n-1)/n", within(GiniCoefficient::ofIndustries));
    add(
        formulas,
        unweighted,
        "scale=0..1",
        mapped(
            GiniCoefficient::ofIndustries,
            (value, table) -> GiniCoefficient.normalised(value, table.rows())));
  }

  private static void addHerfindahl(Formulas.Builder formulas) {
    String herfindahl = "herfindahl-concentration";
    add(formulas, herfindahl, "form=plain", within(HerfindahlIndex::ofIndustries));
    add(
        formulas,
        herfindahl,
        "form=normalised",
        mapped(
            HerfindahlIndex::ofIndustries,
            (value, table) -> HerfindahlIndex.normalised(value, table.rows())));
    add(
        formulas,
        herfindahl,
        "form=equivalent-number",
        mapped(
            HerfindahlIndex::ofIndustries,
            (value, table) -> HerfindahlIndex.equivalentNumber(value)));
  }

  private static void addDisparity(Formulas.Builder formulas) {
    addDisparity(formulas, "index=williamson", Inequality::williamson);
    addDisparity(formulas, "index=gini", Inequality::gini);
    addDisparity(formulas, "index=schutz", Inequality::schutz);
    addDisparity(formulas, "index=coulter", Inequality::coulter);
    addDisparity(formulas, "index=dalton", Inequality::dalton);
    addDisparity(formulas, "index=theil-t", Inequality::theil);
    addDisparity(formulas, "index=theil-l", Inequality::meanLogDeviation);
    addDisparity(
        formulas,
        "index=atkinson, e=0.5",
        (income, base) -> Inequality.atkinson(income, base, 0.5));
    addDisparity(
        formulas, "index=atkinson, e=1", (income, base) -> Inequality.atkinson(income, base, 1));
    addDisparity(
        formulas, "index=atkinson, e=2", (income, base) -> Inequality.atkinson(income, base, 2));
  }

  /** Income of the inhabitants; where their number is not known, every region counts the same. */
  private static void addDisparity(
      Formulas.Builder formulas, String variant, ToDoubleBiFunction<double[], double[]> index) {
    formulas.add(
        "disparity",
        variant,
        TableData.class,
        (table, sink) -> {
          double[] base = table.hasPopulation() ? table.population() : ones(table.rows());
          double[] income = table.income();
          double[] amounts = array(base.length, r -> income[r] * base[r]);
          sink.accept("", "", index.applyAsDouble(amounts, base));
        });
  }

  private static void add(Formulas.Builder formulas, String metric, String variant, Writer writer) {
    formulas.add(metric, variant, TableData.class, ofIndustries(writer));
  }

  /** Makes another number of each result. */
  @FunctionalInterface
  private interface Mapping {
    double apply(double value, TableData table);
  }

  private static Writer mapped(SpecialisationFormulas.Kernel kernel, Mapping mapping) {
    return (table, values) -> {
      kernel.write(table.cells(), table.rows(), table.columns(), values);
      for (int i = 0; i < values.length; i++) {
        values[i] = mapping.apply(values[i], table);
      }
    };
  }

  private static void hoover(TableData table, double[] values) {
    if (table.hasRegionTotals()) {
      HooverIndex.ofIndustries(
          table.cells(), table.rows(), table.columns(), table.regionTotals(), values);
    } else {
      HooverIndex.ofIndustries(table.cells(), table.rows(), table.columns(), values);
    }
  }

  private static void krugman(TableData table, double[] values) {
    if (table.hasRegionTotals()) {
      KrugmanIndex.ofIndustries(
          table.cells(), table.rows(), table.columns(), table.regionTotals(), values);
    } else {
      KrugmanIndex.ofIndustries(table.cells(), table.rows(), table.columns(), values);
    }
  }

  /** Writes between, within and all. */
  @FunctionalInterface
  private interface Decomposer {
    void write(double[] values, int[] groups, int groupCount, double[] parts);
  }

  /** Regions belong to the group that their code names before the first hyphen or full stop. */
  private static Formula<TableData> decomposition(Decomposer decomposer) {
    return (table, sink) -> {
      Map<String, Integer> groups = new LinkedHashMap<>();
      int[] groupOf =
          table.regions().stream()
              .mapToInt(
                  region -> {
                    int known = groups.size();
                    return groups.computeIfAbsent(region.split("[-.]", 2)[0], name -> known);
                  })
              .toArray();
      double[] parts = new double[3];
      for (int i = 0; i < table.columns(); i++) {
        decomposer.write(column(table, i), groupOf, groups.size(), parts);
        sink.accept(table.industries().get(i), "between", parts[0]);
        sink.accept(table.industries().get(i), "within", parts[1]);
        sink.accept(table.industries().get(i), "total", parts[2]);
      }
    };
  }

  private static double[] column(TableData table, int industry) {
    return array(table.rows(), r -> table.cells()[r * table.columns() + industry]);
  }

  private static double[] ones(int count) {
    return array(count, k -> 1);
  }

  private static double[] array(int count, IntToDoubleFunction value) {
    double[] values = new double[count];
    Arrays.setAll(values, value);
    return values;
  }
}
