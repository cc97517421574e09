package org.econcluster.profile;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.econcluster.classification.IndustryCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.crossborder.ReferenceBase;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
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
 *
 * <p>The regions are sorted once for each table and choice of industries, and kept as long as the
 * table lives: two to four numbers for each region. So a portfolio of all cells of a table takes
 * one sort for each industry. Thread-safe.
 */
final class TableRanks {

  private static final LoadingCache<ActivityTable, TableRanks> BY_TABLE =
      CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(TableRanks::new));

  /** All regions by their activity and by its share of their total. */
  private record Ranking(SortedBounds size, SortedBounds focus) {}

  private final Map<ImmutableList<IndustryCode>, Ranking> byIndustries = new ConcurrentHashMap<>();

  static void put(ClusterCase clusterCase, ActivityTable table, Profile.Builder profile) {
    Cluster cluster = clusterCase.cluster();
    boolean otherArea =
        !clusterCase.references().isEmpty()
            || clusterCase.referenceBase() != ReferenceBase.OWN_COUNTRY;
    if (cluster.regions().size() != 1 || otherArea) {
      GapReason reason =
          cluster.regions().size() != 1 ? GapReason.SEVERAL_TOGETHER : GapReason.NOT_COVERED;
      profile.gap("size-rank-share", reason);
      profile.gap("focus-rank-share", reason);
      return;
    }
    ImmutableList<IndustryCode> industries = cluster.industries();
    Ranking ranking =
        BY_TABLE
            .getUnchecked(table)
            .byIndustries
            .computeIfAbsent(industries, chosen -> rank(chosen, table));
    int own = table.regionIndex(cluster.regions().get(0));
    Bounds size = size(own, columns(industries, table), table);
    putRank("size-rank-share", "by size", ranking.size, size, table, profile);
    Bounds focus = focus(size, table.regionTotal(own));
    putRank("focus-rank-share", "by focus", ranking.focus, focus, table, profile);
  }

  private static Ranking rank(ImmutableList<IndustryCode> industries, ActivityTable table) {
    int[] columns = columns(industries, table);
    int regions = table.regionCount();
    double[][] sizes = new double[2][regions];
    double[][] shares = new double[2][regions];
    for (int r = 0; r < regions; r++) {
      Bounds size = size(r, columns, table);
      Bounds focus = focus(size, table.regionTotal(r));
      sizes[0][r] = size.low();
      sizes[1][r] = size.high();
      shares[0][r] = focus.low();
      shares[1][r] = focus.high();
    }
    return new Ranking(
        new SortedBounds(sizes[0], sizes[1]), new SortedBounds(shares[0], shares[1]));
  }

  private static int[] columns(ImmutableList<IndustryCode> industries, ActivityTable table) {
    return industries.stream().mapToInt(table::industryIndex).toArray();
  }

  private static Bounds size(int region, int[] columns, ActivityTable table) {
    double low = 0;
    double high = 0;
    for (int column : columns) {
      low += table.cellLow(region, column);
      high += table.cellHigh(region, column);
    }
    return new Bounds(low, high);
  }

  private static Bounds focus(Bounds size, Bounds total) {
    return total.high() > 0
        ? new Bounds(
            size.low() / total.high(), total.low() > 0 ? Math.min(1, size.high() / total.low()) : 1)
        : Bounds.exactly(0);
  }

  private static void putRank(
      String indicator,
      String by,
      SortedBounds all,
      Bounds own,
      ActivityTable table,
      Profile.Builder profile) {
    Bounds rank = all.rank(own);
    int regions = all.size();
    String source = table.statistic().provenance().title();
    profile.put(
        indicator,
        IndicatorValue.between(rank.low() / regions, rank.high() / regions, Origin.COMPUTED, source)
            .observedIn(table.period().getValue()),
        () ->
            Evidence.of(
                "rank over regions",
                Part.between("rank " + by, rank.low(), rank.high(), "rank", source),
                Part.exactly("regions of the table", regions, "regions", source)));
  }
}
