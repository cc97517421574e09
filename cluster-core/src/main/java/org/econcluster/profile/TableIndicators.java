package org.econcluster.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
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
import org.econcluster.observation.Statistic;

/** The indicators that tables of activity and series of the regions yield. */
final class TableIndicators {

  private final ClusterCase clusterCase;
  private final Cluster cluster;
  private final QuotientSeries series;
  private final Profile.Builder profile;

  private TableIndicators(ClusterCase clusterCase, QuotientSeries series, Profile.Builder profile) {
    this.clusterCase = clusterCase;
    this.cluster = clusterCase.cluster();
    this.series = series;
    this.profile = profile;
  }

  /** Puts what the tables yield; location quotients go by year into the series. */
  static void put(ClusterCase clusterCase, QuotientSeries series, Profile.Builder profile) {
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
    indicators.putRankInRegion();
  }

  private void putEmployment(ActivityPanel panel) {
    NavigableMap<Integer, Quotient> quotients = new TreeMap<>();
    NavigableMap<Integer, Bounds> activities = new TreeMap<>();
    GapReason reason = GapReason.UNDEFINED;
    for (ActivityTable table : panel.tables()) {
      int year = table.period().getValue();
      activities.put(year, activity(table, cluster.regions(), cluster.industries()));
      Quotient quotient = new Quotient(clusterCase, table, reference(table));
      reason = quotient.reasonForGap();
      if (quotient.isDefined()) {
        quotients.put(year, quotient);
      }
    }
    ActivityTable latest = panel.latest();
    putJobs(activities.lastEntry().getValue(), latest);
    Quotient last = quotients.get(latest.period().getValue());
    if (last != null) {
      quotients.forEach((year, each) -> series.compute(year, each.value(), each::evidence));
      putLowerEnd(last, latest);
    } else {
      profile.gap("location-quotient", reason);
      profile.gap("location-quotient-lower-bound", reason);
    }
    putGrowth(activities, latest);
    TableRanks.put(clusterCase, latest, profile);
    putHeterogeneity(panel);
  }

  private void putJobs(Bounds activity, ActivityTable table) {
    OptionalDouble perUnit = JobCount.perUnit(table.statistic().unit());
    if (perUnit.isEmpty()) {
      profile.gap("employment", GapReason.NOT_COUNTED);
      return;
    }
    double jobs = perUnit.getAsDouble();
    putBounds("employment", new Bounds(activity.low() * jobs, activity.high() * jobs), table);
  }

  private void putLowerEnd(Quotient quotient, ActivityTable table) {
    OptionalDouble perUnit = JobCount.perUnit(table.statistic().unit());
    if (perUnit.isEmpty()) {
      profile.gap("location-quotient-lower-bound", GapReason.NOT_COUNTED);
      return;
    }
    Bounds end = quotient.lowerEnd(perUnit.getAsDouble());
    putBetween(
        "location-quotient-lower-bound",
        end.low(),
        end.high(),
        table,
        () -> quotient.evidenceOfLowerEnd(end));
  }

  /** The rank of the one industry in the one region, by the latest tables of the case. */
  private void putRankInRegion() {
    if (cluster.regions().size() != 1 || cluster.industries().size() != 1) {
      profile.gap("specialisation-rank", GapReason.SEVERAL_TOGETHER);
      return;
    }
    List<IndustryRank.Shares> shares = new ArrayList<>();
    latest(Measure.EMPLOYMENT)
        .filter(table -> !series.isEmpty())
        .ifPresent(table -> shares.add(new IndustryRank.Shares(table, reference(table), 1)));
    int byOutput =
        (profile.knows("output-quotient") ? 1 : 0) + (profile.knows("per-capita-quotient") ? 1 : 0);
    if (byOutput > 0) {
      latest(Measure.OUTPUT)
          .ifPresent(
              table -> shares.add(new IndustryRank.Shares(table, reference(table), byOutput)));
    }
    if (shares.isEmpty()) {
      return;
    }
    new IndustryRank(cluster.regions().get(0), cluster.industries().get(0), profile)
        .put(shares.get(0), shares.size() > 1 ? shares.get(1) : null);
  }

  private Optional<ActivityTable> latest(Measure measure) {
    return clusterCase.panels().stream()
        .map(ActivityPanel::latest)
        .filter(table -> table.statistic().measure() == measure)
        .reduce((first, second) -> second);
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
        latest,
        () ->
            Evidence.of(
                "mean relative change in a year",
                part(jobs.firstKey(), first, latest),
                part(jobs.lastKey(), last, latest)));
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
    putBetween(
        "employment-growth-best-of-3y",
        low,
        high,
        latest,
        () ->
            Evidence.of(
                "highest relative change of three years",
                jobs.tailMap(last - 3, true).entrySet().stream()
                    .map(year -> part(year.getKey(), year.getValue(), latest))
                    .toArray(Part[]::new)));
  }

  private static Part part(int year, Bounds activity, ActivityTable table) {
    Statistic statistic = table.statistic();
    return Part.between(
        "the cluster " + year,
        activity.low(),
        activity.high(),
        statistic.unit(),
        statistic.provenance().title());
  }

  /** Change of the Shannon entropy, in bits, of the cluster's own mix of industries. */
  private void putHeterogeneity(ActivityPanel panel) {
    if (cluster.industries().size() < 2) {
      profile.gap("heterogeneity-change", GapReason.NOT_COVERED); // no mix within one industry
      return;
    }
    if (panel.years().size() < 2) {
      profile.gap("heterogeneity-change", GapReason.TOO_FEW_YEARS);
      return;
    }
    OptionalDouble first = entropy(panel.earliest());
    OptionalDouble last = entropy(panel.latest());
    if (first.isPresent() && last.isPresent()) {
      double change = Rounding.difference(last.getAsDouble(), first.getAsDouble());
      String source = panel.latest().statistic().provenance().title();
      putBetween(
          "heterogeneity-change",
          change,
          change,
          panel.latest(),
          () ->
              Evidence.of(
                  "entropy of the mix of the cluster's industries, last less first year",
                  Part.exactly(
                      "entropy " + panel.earliest().period(), first.getAsDouble(), "bits", source),
                  Part.exactly(
                      "entropy " + panel.latest().period(), last.getAsDouble(), "bits", source)));
    } else {
      boolean withheld =
          !activity(panel.earliest(), cluster.regions(), cluster.industries()).isExact()
              || !activity(panel.latest(), cluster.regions(), cluster.industries()).isExact();
      profile.gap("heterogeneity-change", withheld ? GapReason.SUPPRESSED : GapReason.UNDEFINED);
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

  private void putOutput(ActivityPanel panel) {
    ActivityTable table = panel.latest();
    Quotient quotient = new Quotient(clusterCase, table, reference(table));
    putPerBase("output-quotient", Measure.GROSS_REGIONAL_PRODUCT, quotient, table);
    putPerBase("per-capita-quotient", Measure.POPULATION, quotient, table);
  }

  /** The cluster's share of national activity over its regions' share of a national base. */
  private void putPerBase(String indicator, Measure base, Quotient quotient, ActivityTable table) {
    for (RegionSeries bases : clusterCase.series()) {
      if (bases.statistic().measure() == base) {
        Optional<GapReason> reason = quotient.reasonForGapPer(bases);
        if (reason.isEmpty()) {
          profile.narrow(
              indicator,
              quotient.per(bases).observedIn(table.period().getValue()),
              () -> quotient.evidencePer(bases));
          return;
        }
        profile.gap(indicator, reason.get());
      }
    }
  }

  private void putEstablishments(ActivityTable table) {
    putBounds("company-count", activity(table, cluster.regions(), cluster.industries()), table);
  }

  private Optional<ReferenceTotals> reference(ActivityTable table) {
    return reference(clusterCase, table);
  }

  static Optional<ReferenceTotals> reference(ClusterCase clusterCase, ActivityTable table) {
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
    Statistic statistic = table.statistic();
    putBetween(
        indicator,
        bounds.low(),
        bounds.high(),
        table,
        () ->
            Evidence.of(
                "sum of the cluster's cells",
                Quotient.cells(cluster, table, statistic.provenance().title())));
  }

  /** What admits everything that the indicator can be says nothing, and is a gap. */
  private void putBetween(
      String indicator, double low, double high, ActivityTable table, Supplier<Evidence> made) {
    Indicator known = IndicatorCatalogue.standard().get(indicator);
    if (Double.isNaN(low)
        || Double.isNaN(high)
        || (low <= known.lowest() && high >= known.highest())) {
      profile.gap(indicator, GapReason.SUPPRESSED);
      return;
    }
    profile.narrow(
        indicator,
        IndicatorValue.between(low, high, Origin.COMPUTED, table.statistic().provenance().title())
            .observedIn(table.period().getValue()),
        made);
  }
}
