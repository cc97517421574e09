package org.econcluster.metric;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Flows between the sectors of one economy, with output and final demand.
 *
 * <p>Immutable and thread-safe; arrays are copied when it is made.
 */
public final class FlowData implements MetricData {

  private final ImmutableList<String> sectors;
  private final double[] flows;
  private final double[] finalDemand;
  private final double[] output;

  private FlowData(
      ImmutableList<String> sectors, double[] flows, double[] finalDemand, double[] output) {
    this.sectors = sectors;
    this.flows = flows;
    this.finalDemand = finalDemand;
    this.output = output;
  }

  /**
   * Returns flows.
   *
   * @param sectors distinct names
   * @param flows from the sector of the row to that of the column, row by row; finite; a negative
   *     flow, such as a subsidy, is allowed
   * @param finalDemand for each sector's product, finite
   * @param output of each sector, finite, not negative
   */
  public static FlowData of(
      List<String> sectors, double[] flows, double[] finalDemand, double[] output) {
    Checks.distinct(sectors, "sectors");
    int n = sectors.size();
    return new FlowData(
        ImmutableList.copyOf(sectors),
        Checks.finite(flows, n * n, "flows"),
        Checks.finite(finalDemand, n, "final demand"),
        Checks.amounts(output, n, "output"));
  }

  @Override
  public DataKind kind() {
    return DataKind.FLOWS;
  }

  /** The names of the sectors. */
  public ImmutableList<String> sectors() {
    return sectors;
  }

  double[] flows() {
    return flows;
  }

  double[] finalDemand() {
    return finalDemand;
  }

  double[] output() {
    return output;
  }
}
