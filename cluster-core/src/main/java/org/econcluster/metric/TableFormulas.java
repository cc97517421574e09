package org.econcluster.metric;

/** The shapes in which kernels over a table of activity give their results. */
final class TableFormulas {

  private TableFormulas() {}

  /** Writes one value for each region into an array of that length. */
  @FunctionalInterface
  interface Writer {
    void write(TableData table, double[] values);
  }

  static Formula<TableData> ofRegions(Writer writer) {
    return (table, sink) -> {
      double[] values = new double[table.regions().size()];
      writer.write(table, values);
      for (int r = 0; r < values.length; r++) {
        sink.accept(table.regions().get(r), "", values[r]);
      }
    };
  }

  static Formula<TableData> ofIndustries(Writer writer) {
    return (table, sink) -> {
      double[] values = new double[table.industries().size()];
      writer.write(table, values);
      for (int i = 0; i < values.length; i++) {
        sink.accept(table.industries().get(i), "", values[i]);
      }
    };
  }

  /** One value for each region and industry; an unnamed region leaves the industry alone as key. */
  static Formula<TableData> ofCells(Writer writer) {
    return (table, sink) -> {
      double[] values = new double[table.cells().length];
      writer.write(table, values);
      int cell = 0;
      for (String region : table.regions()) {
        for (String industry : table.industries()) {
          if (region.isEmpty()) {
            sink.accept(industry, "", values[cell++]);
          } else {
            sink.accept(region, industry, values[cell++]);
          }
        }
      }
    };
  }

  static Formula<TableData> ofIndustryPairs(Writer writer) {
    return (table, sink) -> {
      int industries = table.industries().size();
      double[] values = new double[industries * industries];
      writer.write(table, values);
      int cell = 0;
      for (String one : table.industries()) {
        for (String other : table.industries()) {
          sink.accept(one, other, values[cell++]);
        }
      }
    };
  }
}
