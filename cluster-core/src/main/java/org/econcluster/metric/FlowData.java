package org.econcluster.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  private final double @Nullable [] regional;
  private final double @Nullable [] national;

  private FlowData(
      ImmutableList<String> sectors,
      double[] flows,
      double[] finalDemand,
      double[] output,
      double @Nullable [] regional,
      double @Nullable [] national) {
    this.sectors = sectors;
    this.flows = flows;
    this.finalDemand = finalDemand;
    this.output = output;
    this.regional = regional;
    this.national = national;
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
        Checks.amounts(output, n, "output"),
        null,
        null);
  }

  /**
   * Returns the same flows with what one region of the economy has of each sector, so that the
   * region's coefficients can be estimated.
   *
   * @param regionalActivity the region's activity in each sector, such as employment or output;
   *     finite, not negative
   * @param nationalActivity that of the whole economy, the region included, in the same unit; at
   *     least the region's
   */
  public FlowData withRegion(double[] regionalActivity, double[] nationalActivity) {
    double[] ofRegion = Checks.amounts(regionalActivity, sectors.size(), "regional activity");
    double[] ofNation = Checks.amounts(nationalActivity, sectors.size(), "national activity");
    for (int i = 0; i < ofRegion.length; i++) {
      checkArgument(
          ofRegion[i] <= ofNation[i],
          "The region's activity in sector %s (%s) exceeds the nation's (%s).",
          sectors.get(i),
          ofRegion[i],
          ofNation[i]);
    }
    return new FlowData(sectors, flows, finalDemand, output, ofRegion, ofNation);
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

  /** The region's activity in each sector. */
  double[] regional() {
    return Lacking.need(
        regional,
        "flows",
        "activity of the region in each sector",
        "Maybe the table of flows can have a column regional_output.");
  }

  /** The activity of the whole economy in the unit of {@link #regional()}. */
  double[] national() {
    return Lacking.need(
        national,
        "flows",
        "activity of the whole economy in each sector",
        "Maybe the table of flows can have a column national_employment.");
  }
}
