package org.econcluster.profile;

import com.google.common.base.Equivalence;
import com.google.common.base.Equivalence.Wrapper;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Bounds;
import org.econcluster.observation.ReferenceTotals;
import org.jspecify.annotations.Nullable;

/**
 * The rank of an industry within its region by the geometric mean of the coefficients that the
 * tables yield.
 *
 * <p>Within one region each coefficient is the region's share of the industry times something that
 * is the same for all industries. So the mean ranks industries by the product of the region's
 * shares, that of employment once for the location quotient and that of output once for each
 * coefficient that rests on it. Shares of withheld cells are ranked by their bounds, as regions
 * are.
 */
final class IndustryRank {

  private static final LoadingCache<ActivityTable, Map<Key, Ranking>> BY_TABLE =
      CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(() -> new ConcurrentHashMap<>()));

  private final RegionCode region;
  private final IndustryCode industry;
  private final Profile.Builder profile;

  IndustryRank(RegionCode region, IndustryCode industry, Profile.Builder profile) {
    this.region = region;
    this.industry = industry;
    this.profile = profile;
  }

  /** A table whose shares count so many times, with the totals of its reference area. */
  record Shares(ActivityTable table, Optional<ReferenceTotals> reference, int times) {

    /** The region's share of an industry; all or nothing where it cannot be said. */
    private Bounds of(int row, IndustryCode industry) {
      int column = table.industryIndex(industry);
      double low = table.cellLow(row, column);
      double high = table.cellHigh(row, column);
      Bounds total = total(industry);
      if (!(total.high() > 0)) {
        return Bounds.exactly(0); // nobody has it
      }
      return new Bounds(
          low / total.high(), total.low() > 0 ? high / total.low() : Double.POSITIVE_INFINITY);
    }

    private Bounds total(IndustryCode industry) {
      if (reference.isEmpty()) {
        return table.industryTotal(industry);
      }
      Double total = reference.get().byIndustry().get(industry);
      return total == null ? Bounds.unknown() : Bounds.exactly(total);
    }
  }

  /** What identifies a ranking besides its first table. */
  private record Key(
      RegionCode region, int times, Wrapper<ActivityTable> second, int secondTimes) {}

  /** All industries of a region by what they are ranked by. */
  private record Ranking(ImmutableMap<IndustryCode, Bounds> scores, SortedBounds sorted) {}

  /**
   * Puts the rank.
   *
   * @param first the table whose industries are ranked
   * @param second a further table; only industries that it has too are ranked
   */
  void put(Shares first, @Nullable Shares second) {
    Ranking ranking = ranking(first, second);
    Bounds own = ranking.scores.get(industry);
    if (own == null) {
      profile.gap("specialisation-rank", GapReason.NOT_COVERED);
      return;
    }
    Bounds rank = ranking.sorted.rank(own);
    int ranked = ranking.sorted.size();
    if (rank.low() == 1 && rank.high() == ranked && ranked > 1) {
      profile.gap("specialisation-rank", GapReason.SUPPRESSED); // it may have any rank
    } else {
      put(first, second, ranked, rank);
    }
  }

  /** Rankings within one table, or two, are kept; those against other totals are made anew. */
  private Ranking ranking(Shares first, @Nullable Shares second) {
    if (first.reference.isPresent() || (second != null && second.reference.isPresent())) {
      return rank(first, second);
    }
    Key key =
        new Key(
            region,
            first.times,
            Equivalence.identity().wrap(second == null ? first.table : second.table),
            second == null ? 0 : second.times);
    return BY_TABLE.getUnchecked(first.table).computeIfAbsent(key, missing -> rank(first, second));
  }

  private Ranking rank(Shares first, @Nullable Shares second) {
    int row = first.table.regionIndex(region);
    int otherRow = second == null ? 0 : second.table.regionIndex(region);
    ImmutableMap.Builder<IndustryCode, Bounds> builder = ImmutableMap.builder();
    for (IndustryCode each : first.table.industries()) {
      if (second == null || second.table.hasIndustry(each)) {
        builder.put(each, score(first, row, second, otherRow, each));
      }
    }
    ImmutableMap<IndustryCode, Bounds> scores = builder.buildOrThrow();
    return new Ranking(
        scores,
        new SortedBounds(
            scores.values().stream().mapToDouble(Bounds::low).toArray(),
            scores.values().stream().mapToDouble(Bounds::high).toArray()));
  }

  private void put(Shares first, @Nullable Shares second, int ranked, Bounds rank) {
    String title = first.table.statistic().provenance().title();
    String further = second == null ? "" : second.table.statistic().provenance().title();
    String source = further.isEmpty() || further.equals(title) ? title : title + "; " + further;
    int coefficients = first.times + (second == null ? 0 : second.times);
    profile.put(
        "specialisation-rank",
        IndicatorValue.between(rank.low(), rank.high(), Origin.COMPUTED, source)
            .observedIn(first.table.period().getValue()),
        () ->
            Evidence.of(
                "rank by the geometric mean of the coefficients",
                Part.exactly("coefficients in the mean", coefficients, "coefficients", source),
                Part.exactly("industries ranked", ranked, "industries", source)));
  }

  private static Bounds score(
      Shares first, int row, @Nullable Shares second, int otherRow, IndustryCode industry) {
    Bounds score = power(first.of(row, industry), first.times);
    if (second == null) {
      return score;
    }
    Bounds further = power(second.of(otherRow, industry), second.times);
    return new Bounds(score.low() * further.low(), product(score.high(), further.high()));
  }

  private static Bounds power(Bounds share, int times) {
    return times == 1 ? share : new Bounds(share.low() * share.low(), share.high() * share.high());
  }

  /** Nothing of something without bound is nothing. */
  private static double product(double a, double b) {
    return a == 0 || b == 0 ? 0 : a * b;
  }
}
