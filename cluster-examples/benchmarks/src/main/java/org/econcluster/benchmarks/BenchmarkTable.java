package org.econcluster.benchmarks;

import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A table of the size of a large country: 3,200 regions by 1,000 industries. */
@State(Scope.Benchmark)
public class BenchmarkTable {

  static final int REGIONS = 3200;
  static final int INDUSTRIES = 1000;

  /** Share of cells that are not zero. */
  private static final double FILLED = 0.4;

  private static final long SEED = 20161231;

  final double[] cells = cells();
  final double[] results = new double[REGIONS * INDUSTRIES];

  /** Whole numbers of jobs, skewed as real ones are; the same on every run. */
  private static double[] cells() {
    Random random = new Random(SEED);
    double[] cells = new double[REGIONS * INDUSTRIES];
    for (int k = 0; k < cells.length; k++) {
      cells[k] = random.nextDouble() < FILLED ? Math.ceil(Math.exp(4 * random.nextGaussian())) : 0;
    }
    return cells;
  }
}
