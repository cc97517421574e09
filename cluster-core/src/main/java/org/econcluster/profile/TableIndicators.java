package org.econcluster.profile;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.kernel.Rounding;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Bounds;
import org.econcluster.observation.Measure;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.observation.RegionSeries;

/** The indicators that tables of activity and series of the regions yield. */
final class TableIndicators {

  private final ClusterCase clusterCase;
  private final Cluster cluster;
  private final NavigableMap<Integer, IndicatorValue> series;
  private final Profile.Builder profile;

  private TableIndicators(
      ClusterCase clusterCase,
      NavigableMap<Integer, IndicatorValue> series,
      Profile.Builder profile) {
    this.clusterCase = clusterCase;
    this.cluster = clusterCase.cluster();
    this.series = series;
    this.profile = profile;
  }

  /** Puts what the tables yield; location quotients go by year into the series. */
  static void put(
      ClusterCase clusterCase,
      NavigableMap<Integer, IndicatorValue> series,
      Profile.Builder profile) {
    Cluster cluster = clusterCase.cluster();
    if (cluster.regions().isEmpty() || cluster.industries().isEmpty()) {
      return;
    }
    TableIndicators indicators = new TableIndicators(clusterCase, series, profile);
    for (ActivityPanel panel : clusterCase.panels()) {
      switch (panel.latest().statistic().measure()) {
        case EMPLOYMENT -> indicators.putEmployment(panel);
        case OUTPUT -> indicators.putOutput(panel);
        case ESTABLISHMENTS -> indicators.putEstablishments(panel.latest());
        default -> {
          // Other measures bear on no indicator yet.
        }
      }
    }
  }

  private void putEmployment(ActivityPanel panel) {
    NavigableMap<Integer, IndicatorValue> quotients = new TreeMap<>();
    NavigableMap<Integer, Bounds> jobs = new TreeMap<>();
    for (ActivityTable table : panel.tables()) {
      int year = table.period().getValue();
      Bounds activity = activity(table, cluster.regions(), cluster.industries());
      jobs.put(year, activity);
      locationQuotient(table, activity)
          .ifPresent(value -> quotients.put(year, value.observedIn(year)));
    }
    ActivityTable latest = panel.latest();
    putBounds("employment", jobs.lastEntry().getValue(), latest);
    if (quotients.containsKey(latest.period().getValue())) {
      series.putAll(quotients);
    } else {
      profile.gap("location-quotient", GapReason.UNDEFINED);
    }
    putGrowth(jobs, latest);
    TableRanks.put(clusterCase, latest, profile);
    putHeterogeneity(panel);
  }

  private void putGrowth(NavigableMap<Integer, Bounds> jobs, ActivityTable latest) {
    int years = jobs.lastKey() - jobs.firstKey();
    Bounds first = jobs.firstEntry().getValue();
    if (years == 0 || !(first.high() > 0)) {
      GapReason reason = years == 0 ? GapReason.TOO_FEW_YEARS : GapReason.UNDEFINED;
      profile.gap("employment-growth", reason);
      profile.gap("employment-growth-best-of-3y", reason);
      return;
    }
    Bounds last = jobs.lastEntry().getValue();
    putBetween(
        "employment-growth",
        Math.pow(last.low() / first.high(), 1.0 / years) - 1,
        Math.pow(last.high() / first.low(), 1.0 / years) - 1,
        latest);
    putBestOfThreeYears(jobs, latest);
  }

  private void putBestOfThreeYears(NavigableMap<Integer, Bounds> jobs, ActivityTable latest) {
    int last = jobs.lastKey();
    double low = -1;
    double high = -1;
    for (int year = last - 2; year <= last; year++) {
      Bounds now = jobs.get(year);
      Bounds before = jobs.get(year - 1);
      if (now == null || before == null || !(before.high() > 0)) {
        profile.gap("employment-growth-best-of-3y", GapReason.TOO_FEW_YEARS);
        return;
      }
      low = Math.max(low, now.low() / before.high() - 1);
      high = Math.max(high, now.high() / before.low() - 1);
    }
    putBetween("employment-growth-best-of-3y", low, high, latest);
  }

  /** Change of the Shannon entropy, in bits, of the cluster's own mix of industries. */
  private void putHeterogeneity(ActivityPanel panel) {
    if (cluster.industries().size() < 2 || panel.years().size() < 2) {
      profile.gap("heterogeneity-change", GapReason.TOO_FEW_YEARS);
      return;
    }
    OptionalDouble first = entropy(panel.earliest());
    OptionalDouble last = entropy(panel.latest());
    if (first.isPresent() && last.isPresent()) {
      double change = Rounding.difference(last.getAsDouble(), first.getAsDouble());
      putBetween("heterogeneity-change", change, change, panel.latest());
    } else {
      profile.gap("heterogeneity-change", GapReason.SUPPRESSED);
    }
  }

  private OptionalDouble entropy(ActivityTable table) {
    double total = 0;
    double weighted = 0;
    for (IndustryCode industry : cluster.industries()) {
      Bounds activity = activity(table, cluster.regions(), List.of(industry));
      if (!activity.isExact()) {
        return OptionalDouble.empty();
      }
      double x = activity.low();
      total += x;
      weighted += x > 0 ? x * Math.log(x) : 0;
    }
    return total > 0
        ? OptionalDouble.of((Math.log(total) - weighted / total) / Math.log(2))
        : OptionalDouble.empty();
  }

  /** Where totals hold suppressed cells, the quotient lies within what all of them admit. */
  private Optional<IndicatorValue> locationQuotient(ActivityTable table, Bounds activity) {
    Bounds regionTotal = Bounds.exactly(0);
    for (RegionCode region : cluster.regions()) {
      regionTotal = regionTotal.plus(table.regionTotal(region));
    }
    Optional<Bounds> industry = referenceActivity(table);
    Bounds all =
        reference(table).map(totals -> Bounds.exactly(totals.total())).orElse(table.grandTotal());
    if (industry.isEmpty() || !(industry.get().high() > 0) || !(regionTotal.low() > 0)) {
      return Optional.empty();
    }
    // The quotient of two shares, so that a region with the mix of the reference gives exactly 1.
    double low = activity.low() / regionTotal.high() / (industry.get().high() / all.low());
    double high = activity.high() / regionTotal.low() / (industry.get().low() / all.high());
    return Optional.of(
        IndicatorValue.between(
            Double.isNaN(low) ? 0 : low, // infinite totals leave the end open
            Double.isNaN(high) ? Double.POSITIVE_INFINITY : high,
            Origin.COMPUTED,
            table.statistic().provenance().title()));
  }

  /** The reference area's activity in the cluster's industries; empty where it is not listed. */
  private Optional<Bounds> referenceActivity(ActivityTable table) {
    Optional<ReferenceTotals> reference = reference(table);
    if (reference.isEmpty() && hasReferenceOfOtherYears(table)) {
      return Optional.empty();
    }
    Bounds sum = Bounds.exactly(0);
    for (IndustryCode industry : cluster.industries()) {
      if (reference.isEmpty()) {
        sum = sum.plus(table.industryTotal(industry));
      } else {
        Double total = reference.get().byIndustry().get(industry);
        if (total == null) {
          return Optional.empty();
        }
        sum = sum.plus(Bounds.exactly(total));
      }
    }
    return Optional.of(sum);
  }

  private void putOutput(ActivityPanel panel) {
    ActivityTable table = panel.latest();
    putPerBase("output-quotient", Measure.GROSS_REGIONAL_PRODUCT, table);
    putPerBase("per-capita-quotient", Measure.POPULATION, table);
  }

  /** The cluster's share of national activity over its regions' share of a national base. */
  private void putPerBase(String indicator, Measure base, ActivityTable table) {
    for (RegionSeries series : clusterCase.series()) {
      if (series.statistic().measure() != base) {
        continue;
      }
      double regions = 0;
      for (RegionCode region : cluster.regions()) {
        regions += series.value(region, table.period()).orElse(Double.NaN);
      }
      double share = regions / series.countryValue(table.period()).orElse(Double.NaN);
      Bounds activity = activity(table, cluster.regions(), cluster.industries());
      Optional<Bounds> national = referenceActivity(table);
      if (share > 0
          && national.isPresent()
          && national.get().low() > 0
          && !hasReferenceInAnotherUnit(table)) {
        profile.put(
            indicator,
            IndicatorValue.between(
                    activity.low() / national.get().high() / share,
                    activity.high() / national.get().low() / share,
                    Origin.COMPUTED,
                    table.statistic().provenance().title())
                .observedIn(table.period().getValue()));
        return;
      }
      profile.gap(indicator, GapReason.UNDEFINED);
    }
  }

  private void putEstablishments(ActivityTable table) {
    putBounds("company-count", activity(table, cluster.regions(), cluster.industries()), table);
  }

  /**
   * The reference area must not change from year to year, so a year without its totals is a gap.
   */
  private boolean hasReferenceOfOtherYears(ActivityTable table) {
    return clusterCase.references().stream()
        .anyMatch(totals -> totals.statistic().measure() == table.statistic().measure());
  }

  /** A quotient of amounts, unlike one of shares, needs the reference in the table's own unit. */
  private boolean hasReferenceInAnotherUnit(ActivityTable table) {
    return reference(table)
        .map(totals -> !totals.statistic().unit().equals(table.statistic().unit()))
        .orElse(false);
  }

  private Optional<ReferenceTotals> reference(ActivityTable table) {
    return clusterCase.references().stream()
        .filter(totals -> totals.period().equals(table.period()))
        .filter(totals -> totals.statistic().measure() == table.statistic().measure())
        .findFirst();
  }

  static Bounds activity(
      ActivityTable table, List<RegionCode> regions, List<IndustryCode> industries) {
    Bounds sum = Bounds.exactly(0);
    for (RegionCode region : regions) {
      for (IndustryCode industry : industries) {
        int r = table.regionIndex(region);
        int i = table.industryIndex(industry);
        sum = sum.plus(new Bounds(table.cellLow(r, i), table.cellHigh(r, i)));
      }
    }
    return sum;
  }

  private void putBounds(String indicator, Bounds bounds, ActivityTable table) {
    putBetween(indicator, bounds.low(), bounds.high(), table);
  }

  /** What admits everything that the indicator can be says nothing, and is a gap. */
  private void putBetween(String indicator, double low, double high, ActivityTable table) {
    Indicator known = IndicatorCatalogue.standard().get(indicator);
    if (Double.isNaN(low)
        || Double.isNaN(high)
        || (low <= known.lowest() && high >= known.highest())) {
      profile.gap(indicator, GapReason.SUPPRESSED);
      return;
    }
    profile.put(
        indicator,
        IndicatorValue.between(low, high, Origin.COMPUTED, table.statistic().provenance().title())
            .observedIn(table.period().getValue()));
  }
}
