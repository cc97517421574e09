package org.econcluster.metric;

import com.google.common.collect.ImmutableList;
import org.econcluster.kernel.change.ShiftShare;
import org.econcluster.kernel.space.SpatialWeights;

/** The components of a change in activity. */
final class ShiftShareFormulas {

  private static final String CHANGE = "Growth (t1-t)";
  private static final String NATIONAL = "National share";
  private static final String MIX = "Industrial mix";
  private static final String REGIONAL = "Regional share";
  private static final String NET = "Net total shift";

  private ShiftShareFormulas() {}

  /** A way to take the change of every cell apart. */
  private enum Method {
    DUNN("dunn", ImmutableList.of(NATIONAL, MIX, REGIONAL)) {
      @Override
      void write(Step step, double[] parts) {
        ShiftShare.dunn(step.before().cells(), step.after().cells(), step.reference(), parts);
      }
    },
    ESTEBAN_MARQUILLAS(
        "esteban-marquillas", ImmutableList.of(NATIONAL, MIX, REGIONAL, "Allocation effect")) {
      @Override
      void write(Step step, double[] parts) {
        ShiftShare.estebanMarquillas(
            step.before().cells(), step.after().cells(), step.reference(), false, parts);
      }
    },
    ESTEBAN_MARQUILLAS_SAFE("esteban-marquillas, empty=allocation", ESTEBAN_MARQUILLAS.parts) {
      @Override
      void write(Step step, double[] parts) {
        ShiftShare.estebanMarquillas(
            step.before().cells(), step.after().cells(), step.reference(), true, parts);
      }
    },
    ARCELUS(
        "arcelus",
        ImmutableList.of(
            "National growth, homothetic",
            "National growth, differential",
            "Industrial mix, homothetic",
            "Industrial mix, differential",
            "Regional growth, homothetic",
            "Regional growth, differential",
            "Regional industrial mix, homothetic",
            "Regional industrial mix, differential")) {
      @Override
      void write(Step step, double[] parts) {
        ShiftShare.arcelus(step.before().cells(), step.after().cells(), step.reference(), parts);
      }
    },
    NAZARA_HEWINGS(
        "nazara-hewings",
        ImmutableList.of(
            NATIONAL, "Industry mix of the neighbours", "Shift against the neighbours")) {
      @Override
      void write(Step step, double[] parts) {
        ShiftShare.neighbours(
            step.before().cells(),
            step.after().cells(),
            step.reference(),
            ofNeighbours(step.before(), step.before().neighbours()),
            ofNeighbours(step.after(), step.before().neighbours()),
            parts);
      }
    };

    private final String id;
    private final ImmutableList<String> parts;

    Method(String id, ImmutableList<String> parts) {
      this.id = id;
      this.parts = parts;
    }

    /** Writes the parts of every cell, one after the other. */
    abstract void write(Step step, double[] parts);
  }

  /** Two tables that follow each other. */
  private record Step(TableData before, TableData after) {

    private ShiftShare.Reference reference() {
      return new ShiftShare.Reference(
          ChangeFormulas.reference(before),
          ChangeFormulas.reference(after),
          ChangeFormulas.referenceTotal(before),
          ChangeFormulas.referenceTotal(after));
    }
  }

  static void addTo(Formulas.Builder formulas) {
    for (Method method : Method.values()) {
      String variant = "method=" + method.id;
      formulas.add(
          "shift-share",
          variant,
          PanelData.class,
          (panel, sink) ->
              ofRegions(method, panel, parts(method, panel.first(), panel.last()), sink));
      formulas.add(
          "shift-share-by-industry",
          variant,
          PanelData.class,
          (panel, sink) ->
              ofIndustries(method, panel, parts(method, panel.first(), panel.last()), sink));
      formulas.add(
          "shift-share-dynamic",
          variant,
          PanelData.class,
          (panel, sink) -> ofRegions(method, panel, summed(method, panel), sink));
    }
    formulas.add("shift-share", "method=gerfin", PanelData.class, ShiftShareFormulas::gerfin);
    formulas.add(
        "shift-share-by-industry",
        "method=gerfin",
        PanelData.class,
        ShiftShareFormulas::gerfinByIndustry);
  }

  private static double[] parts(Method method, TableData before, TableData after) {
    double[] parts = new double[before.cells().length * method.parts.size()];
    method.write(new Step(before, after), parts);
    return parts;
  }

  /** Adds up the parts from one year to the next. */
  private static double[] summed(Method method, PanelData panel) {
    double[] sum = new double[panel.first().cells().length * method.parts.size()];
    for (int t = 1; t < panel.tables().size(); t++) {
      double[] parts = parts(method, panel.tables().get(t - 1), panel.tables().get(t));
      for (int k = 0; k < sum.length; k++) {
        sum[k] += parts[k];
      }
    }
    return sum;
  }

  private static void ofRegions(Method method, PanelData panel, double[] ofCells, MetricSink sink) {
    int count = method.parts.size();
    double[] sums = new double[panel.first().rows() * count];
    ShiftShare.sumOfIndustries(ofCells, panel.first().columns(), count, sums);
    for (int r = 0; r < panel.first().rows(); r++) {
      String region = panel.first().regions().get(r);
      double change = total(panel.last(), r) - total(panel.first(), r);
      Keys.of(region, CHANGE).accept(sink, change);
      for (int c = 0; c < count; c++) {
        Keys.of(region, method.parts.get(c)).accept(sink, sums[r * count + c]);
      }
      if (method == Method.DUNN) {
        Keys.of(region, NET).accept(sink, change - sums[r * count]);
      }
    }
  }

  private static void ofIndustries(
      Method method, PanelData panel, double[] parts, MetricSink sink) {
    int count = method.parts.size();
    double[] before = panel.first().cells();
    double[] after = panel.last().cells();
    for (int cell = 0; cell < before.length; cell++) {
      double change = after[cell] - before[cell];
      accept(panel, cell, CHANGE, change, sink);
      for (int c = 0; c < count; c++) {
        accept(panel, cell, method.parts.get(c), parts[cell * count + c], sink);
      }
      if (method == Method.DUNN) {
        accept(panel, cell, NET, change - parts[cell * count], sink);
      }
    }
  }

  private static void gerfin(PanelData panel, MetricSink sink) {
    double[] factors = new double[2 * panel.first().rows()];
    ShiftShare.gerfin(
        panel.first().cells(),
        panel.last().cells(),
        new Step(panel.first(), panel.last()).reference(),
        factors);
    for (int r = 0; r < panel.first().rows(); r++) {
      String region = panel.first().regions().get(r);
      Keys.of(region, MIX).accept(sink, factors[2 * r]);
      Keys.of(region, REGIONAL).accept(sink, factors[2 * r + 1]);
      Keys.of(region, NET).accept(sink, factors[2 * r] * factors[2 * r + 1]);
    }
  }

  private static void gerfinByIndustry(PanelData panel, MetricSink sink) {
    ShiftShare.Reference whole = new Step(panel.first(), panel.last()).reference();
    double[] factors = new double[2];
    for (int cell = 0; cell < panel.first().cells().length; cell++) {
      int i = cell % panel.first().columns();
      ShiftShare.gerfin(
          new double[] {panel.first().cells()[cell]},
          new double[] {panel.last().cells()[cell]},
          new ShiftShare.Reference(
              new double[] {whole.before()[i]},
              new double[] {whole.after()[i]},
              whole.totalBefore(),
              whole.totalAfter()),
          factors);
      accept(panel, cell, MIX, factors[0], sink);
      accept(panel, cell, REGIONAL, factors[1], sink);
      accept(panel, cell, NET, factors[0] * factors[1], sink);
    }
  }

  /** Of a region without name the component comes first, as in the tables of the literature. */
  private static void accept(
      PanelData panel, int cell, String component, double value, MetricSink sink) {
    String region = panel.first().regions().get(cell / panel.first().columns());
    String industry = panel.first().industries().get(cell % panel.first().columns());
    if (region.isEmpty()) {
      sink.accept(component, industry, value);
    } else {
      Keys.of(region, industry, component).accept(sink, value);
    }
  }

  private static double total(TableData table, int region) {
    double sum = 0;
    for (int i = 0; i < table.columns(); i++) {
      sum += table.cells()[region * table.columns() + i];
    }
    return sum;
  }

  private static double[] ofNeighbours(TableData table, SpatialWeights weights) {
    double[] sums = new double[table.cells().length];
    weights.lag(table.cells(), table.columns(), sums);
    return sums;
  }
}
