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
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
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
  private final Profile.Builder profile;

  private TableIndicators(ClusterCase clusterCase, Profile.Builder profile) {
    this.clusterCase = clusterCase;
    this.cluster = clusterCase.cluster();
    this.profile = profile;
  }

  static void put(ClusterCase clusterCase, Profile.Builder profile) {
    Cluster cluster = clusterCase.cluster();
    if (cluster.regions().isEmpty() || cluster.industries().isEmpty()) {
      return;
    }
    TableIndicators indicators = new TableIndicators(clusterCase, profile);
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
    if (quotients.isEmpty()) {
      profile.gap("location-quotient", GapReason.UNDEFINED);
    } else {
      profile.put("location-quotient", quotients.lastEntry().getValue());
      QuotientSeries.put(quotients, profile);
    }
    putGrowth(jobs, latest);
    TableRanks.put(clusterCase, latest, profile);
    putHeterogeneity(panel);
  }

  private void putGrowth(NavigableMap<Integer, Bounds> jobs, ActivityTable latest) {
    int last = jobs.lastKey();
    int first = jobs.firstKey();
    boolean exact = jobs.values().stream().allMatch(b -> b.isExact() && b.low() > 0);
    if (first == last || !exact) {
      profile.gap("employment-growth", GapReason.TOO_FEW_YEARS);
      profile.gap("employment-growth-best-of-3y", GapReason.TOO_FEW_YEARS);
      return;
    }
    double ratio = jobs.lastEntry().getValue().low() / jobs.firstEntry().getValue().low();
    putExact("employment-growth", Math.pow(ratio, 1.0 / (last - first)) - 1, latest);
    double best = Double.NEGATIVE_INFINITY;
    for (int year = last - 2; year <= last; year++) {
      Bounds now = jobs.get(year);
      Bounds before = jobs.get(year - 1);
      if (now == null || before == null) {
        profile.gap("employment-growth-best-of-3y", GapReason.TOO_FEW_YEARS);
        return;
      }
      best = Math.max(best, now.low() / before.low() - 1);
    }
    putExact("employment-growth-best-of-3y", best, latest);
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
      putExact("heterogeneity-change", last.getAsDouble() - first.getAsDouble(), panel.latest());
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

  private Optional<IndicatorValue> locationQuotient(ActivityTable table, Bounds activity) {
    Bounds regionTotal = Bounds.exactly(0);
    for (RegionCode region : cluster.regions()) {
      regionTotal = plus(regionTotal, table.regionTotal(region));
    }
    Optional<ReferenceTotals> reference = reference(table);
    double referenceActivity = 0;
    double referenceTotal;
    if (reference.isPresent()) {
      for (IndustryCode industry : cluster.industries()) {
        Double total = reference.get().byIndustry().get(industry);
        if (total == null) {
          return Optional.empty();
        }
        referenceActivity += total;
      }
      referenceTotal = reference.get().total();
    } else {
      Bounds industryTotal = Bounds.exactly(0);
      for (IndustryCode industry : cluster.industries()) {
        industryTotal = plus(industryTotal, table.industryTotal(industry));
      }
      if (!industryTotal.isExact() || !table.grandTotal().isExact()) {
        return Optional.empty();
      }
      referenceActivity = industryTotal.low();
      referenceTotal = table.grandTotal().low();
    }
    double share = referenceActivity / referenceTotal;
    if (!(share > 0) || !(regionTotal.low() > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        IndicatorValue.between(
            activity.low() / regionTotal.high() / share,
            activity.high() / regionTotal.low() / share,
            Origin.COMPUTED,
            table.statistic().provenance().title()));
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
      double national = national(table);
      if (share > 0 && national > 0) {
        profile.put(
            indicator,
            IndicatorValue.between(
                    activity.low() / national / share,
                    activity.high() / national / share,
                    Origin.COMPUTED,
                    table.statistic().provenance().title())
                .observedIn(table.period().getValue()));
        return;
      }
      profile.gap(indicator, GapReason.UNDEFINED);
    }
  }

  private double national(ActivityTable table) {
    Optional<ReferenceTotals> reference = reference(table);
    double total = 0;
    for (IndustryCode industry : cluster.industries()) {
      if (reference.isPresent()) {
        total += reference.get().byIndustry().getOrDefault(industry, Double.NaN);
      } else {
        Bounds bounds = table.industryTotal(industry);
        total += bounds.isExact() ? bounds.low() : Double.NaN;
      }
    }
    return total;
  }

  private void putEstablishments(ActivityTable table) {
    putBounds("company-count", activity(table, cluster.regions(), cluster.industries()), table);
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
        sum = plus(sum, new Bounds(table.cellLow(r, i), table.cellHigh(r, i)));
      }
    }
    return sum;
  }

  private static Bounds plus(Bounds a, Bounds b) {
    return new Bounds(a.low() + b.low(), a.high() + b.high());
  }

  private void putBounds(String indicator, Bounds bounds, ActivityTable table) {
    putBetween(indicator, bounds.low(), bounds.high(), table);
  }

  private void putExact(String indicator, double value, ActivityTable table) {
    putBetween(indicator, value, value, table);
  }

  private void putBetween(String indicator, double low, double high, ActivityTable table) {
    profile.put(
        indicator,
        IndicatorValue.between(low, high, Origin.COMPUTED, table.statistic().provenance().title())
            .observedIn(table.period().getValue()));
  }
}
