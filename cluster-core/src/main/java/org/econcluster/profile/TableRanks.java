package org.econcluster.profile;

import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Bounds;

/**
 * Where a region stands among all regions of a table, for clusters of one region.
 *
 * <p>Suppressed cells are ranked by their bounds: the best rank counts only regions that are larger
 * for certain, the worst all that may be. Where the reference area has more regions than the table,
 * there is no rank.
 */
final class TableRanks {

  private TableRanks() {}

  static void put(ClusterCase clusterCase, ActivityTable table, Profile.Builder profile) {
    Cluster cluster = clusterCase.cluster();
    if (cluster.regions().size() != 1 || !clusterCase.references().isEmpty()) {
      profile.gap("size-rank-share", GapReason.UNDEFINED);
      profile.gap("focus-rank-share", GapReason.UNDEFINED);
      return;
    }
    RegionCode region = cluster.regions().get(0);
    Bounds[] sizes = new Bounds[table.regionCount()];
    Bounds[] focus = new Bounds[sizes.length];
    for (int r = 0; r < sizes.length; r++) {
      double low = 0;
      double high = 0;
      for (IndustryCode industry : cluster.industries()) {
        int i = table.industryIndex(industry);
        low += table.cellLow(r, i);
        high += table.cellHigh(r, i);
      }
      sizes[r] = new Bounds(low, high);
      Bounds total = table.regionTotal(r);
      focus[r] =
          total.high() > 0
              ? new Bounds(
                  low / total.high(), total.low() > 0 ? Math.min(1, high / total.low()) : 1)
              : Bounds.exactly(0);
    }
    int own = table.regionIndex(region);
    putRank("size-rank-share", sizes, own, table, profile);
    putRank("focus-rank-share", focus, own, table, profile);
  }

  private static void putRank(
      String indicator, Bounds[] values, int own, ActivityTable table, Profile.Builder profile) {
    int certainlyLarger = 0;
    int possiblyLarger = 0;
    for (int r = 0; r < values.length; r++) {
      if (r != own) {
        certainlyLarger += values[r].low() > values[own].high() ? 1 : 0;
        possiblyLarger += values[r].high() > values[own].low() ? 1 : 0;
      }
    }
    double regions = values.length;
    profile.put(
        indicator,
        IndicatorValue.between(
                (1 + certainlyLarger) / regions,
                (1 + possiblyLarger) / regions,
                Origin.COMPUTED,
                table.statistic().provenance().title())
            .observedIn(table.period().getValue()));
  }
}
