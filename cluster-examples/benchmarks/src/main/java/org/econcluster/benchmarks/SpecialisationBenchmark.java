package org.econcluster.benchmarks;

import java.util.concurrent.TimeUnit;
import org.econcluster.kernel.GeneralisedQuotient;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Specialisation and concentration of everything in a large table, against one copy of it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class SpecialisationBenchmark {

  /** The baseline: what the machine needs to move the table once. */
  @Benchmark
  public double[] copy(BenchmarkTable table) {
    System.arraycopy(table.cells, 0, table.results, 0, table.cells.length);
    return table.results;
  }

  @Benchmark
  public double[] locationQuotients(BenchmarkTable table) {
    GeneralisedQuotient.locationQuotients(
        table.cells, BenchmarkTable.REGIONS, BenchmarkTable.INDUSTRIES, table.results);
    return table.results;
  }
}
