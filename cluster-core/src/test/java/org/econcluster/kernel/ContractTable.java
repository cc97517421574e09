package org.econcluster.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A table that kernels are held to their contract with. */
final class ContractTable {

  /** How many are drawn for each rule. */
  static final int COUNT = 200;

  private final double[] cells;
  private final int regions;
  private final int industries;

  ContractTable(double[] cells, int regions, int industries) {
    this.cells = cells;
    this.regions = regions;
    this.industries = industries;
  }

  /** Counts, two fifths of them 0, of up to seven regions and industries. */
  static void forEach(boolean square, Consumer<ContractTable> consumer) {
    Random random = new Random(20_26);
    for (int t = 0; t < COUNT; t++) {
      int regions = t % 5 == 0 ? 1 : 1 + random.nextInt(7);
      int industries = square ? regions : t % 5 == 1 ? 1 : 1 + random.nextInt(7);
      double[] cells = new double[regions * industries];
      for (int cell = 0; cell < cells.length; cell++) {
        cells[cell] = random.nextInt(5) < 2 ? 0 : 1 + random.nextInt(400);
      }
      consumer.accept(new ContractTable(cells, regions, industries));
    }
  }

  /** The cells themselves, row by row. */
  double[] cells() {
    return cells;
  }

  int regions() {
    return regions;
  }

  int industries() {
    return industries;
  }

  double[] resultsOf(TableKernel kernel) {
    return kernel.results(cells, regions, industries);
  }

  ContractTable permuted(List<Integer> rows, List<Integer> columns) {
    return new ContractTable(permuted(cells, rows, columns, industries), regions, industries);
  }

  ContractTable scaled(double factor) {
    return new ContractTable(scaled(cells, factor), regions, industries);
  }

  static double[] permuted(double[] values, List<Integer> rows, List<Integer> columns, int width) {
    return rows.stream()
        .flatMapToDouble(r -> columns.stream().mapToDouble(c -> values[r * width + c]))
        .toArray();
  }

  static double[] scaled(double[] values, double factor) {
    return Arrays.stream(values).map(value -> value * factor).toArray();
  }

  @Override
  public String toString() {
    return regions + " × " + industries + " " + Arrays.toString(cells);
  }
}
