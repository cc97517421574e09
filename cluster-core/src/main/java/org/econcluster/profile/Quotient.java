package org.econcluster.profile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.crossborder.ReferenceBase;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.kernel.MultinomialQuotientInterval;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Bounds;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.observation.RegionSeries;

/**
 * The quotients of a cluster by one table: what goes into them, their values and their evidence.
 */
final class Quotient {

  /** More cells than these are told as their sum. */
  private static final int MOST_CELLS = 4;

  private final ClusterCase clusterCase;
  private final Cluster cluster;
  private final ActivityTable table;
  private final Optional<ReferenceTotals> reference;

  /** The activity of the cluster and that of its regions. */
  private final Bounds activity;

  private final Bounds regionTotal;

  /** The activity of the reference area in the cluster's industries; empty where not listed. */
  private final Optional<Bounds> industryTotal;

  private final Bounds total;

  Quotient(ClusterCase clusterCase, ActivityTable table, Optional<ReferenceTotals> reference) {
    this(clusterCase, clusterCase.cluster(), table, reference);
  }

  /** Takes other regions and industries than those of the case, by its table and reference. */
  Quotient(
      ClusterCase clusterCase,
      Cluster cluster,
      ActivityTable table,
      Optional<ReferenceTotals> reference) {
    this.clusterCase = clusterCase;
    this.cluster = cluster;
    this.table = table;
    this.reference = reference;
    this.activity = TableIndicators.activity(table, cluster.regions(), cluster.industries());
    Bounds regions = Bounds.exactly(0);
    for (RegionCode region : cluster.regions()) {
      regions = regions.plus(table.regionTotal(region));
    }
    this.regionTotal = regions;
    this.industryTotal = industryTotal();
    this.total =
        reference.map(totals -> Bounds.exactly(totals.total())).orElseGet(table::grandTotal);
  }

  private boolean isByOwnCountry() {
    return clusterCase.referenceBase() == ReferenceBase.OWN_COUNTRY;
  }

  /**
   * The reference area must not change from year to year, so a year without its totals is a gap;
   * and a table is not known to hold all regions of another base than its own country.
   */
  private Optional<Bounds> industryTotal() {
    boolean otherYears =
        clusterCase.baseReferences().stream()
            .anyMatch(totals -> totals.statistic().measure() == table.statistic().measure());
    if (reference.isEmpty() && (otherYears || !isByOwnCountry())) {
      return Optional.empty();
    }
    Bounds sum = Bounds.exactly(0);
    for (IndustryCode industry : cluster.industries()) {
      if (reference.isEmpty()) {
        sum = sum.plus(table.industryTotal(industry));
      } else {
        Double listed = reference.get().byIndustry().get(industry);
        if (listed == null) {
          return Optional.empty();
        }
        sum = sum.plus(Bounds.exactly(listed));
      }
    }
    return Optional.of(sum);
  }

  /** Whether the location quotient can be said. */
  boolean isDefined() {
    return industryTotal.isPresent() && industryTotal.get().high() > 0 && regionTotal.low() > 0;
  }

  /** Returns why the location quotient cannot be said. */
  GapReason reasonForGap() {
    if (industryTotal.isEmpty()) {
      return GapReason.NOT_COVERED;
    }
    boolean withheld = industryTotal.get().high() > 0 && regionTotal.high() > 0;
    return withheld ? GapReason.SUPPRESSED : GapReason.UNDEFINED;
  }

  /** Where totals hold suppressed cells, the quotient lies within what all of them admit. */
  IndicatorValue value() {
    Bounds bounds = bounds();
    return IndicatorValue.between(bounds.low(), bounds.high(), Origin.COMPUTED, title())
        .observedIn(table.period().getValue());
  }

  /** The quotient of two shares, so that a region with the mix of the reference gives exactly 1. */
  private Bounds bounds() {
    Bounds industry = industryTotal.orElseThrow();
    double low = activity.low() / regionTotal.high() / (industry.high() / total.low());
    double high = activity.high() / regionTotal.low() / (industry.low() / total.high());
    return new Bounds(
        Double.isNaN(low) ? 0 : low, // infinite totals leave the end open
        Double.isNaN(high) ? Double.POSITIVE_INFINITY : high);
  }

  Evidence evidence() {
    List<Part> parts = new ArrayList<>(List.of(cells(cluster, table, title())));
    String unit = table.statistic().unit();
    parts.add(part("all industries of the regions", regionTotal, unit, title()));
    parts.add(part(industries() + " in " + area(), industryTotal.orElseThrow(), referenceUnit()));
    parts.add(part("all industries in " + area(), total, referenceUnit()));
    return new Evidence(
        "share in the regions over share in the reference area", ImmutableList.copyOf(parts));
  }

  /**
   * Returns the lower end of the confidence interval of 95 %; of withheld cells, bounds that hold
   * it for all that they may be.
   *
   * @param jobs how many jobs a 1 of the table stands for
   */
  Bounds lowerEnd(double jobs) {
    Bounds quotient = bounds();
    Bounds industry = hasOwnUnit() ? industryTotal.orElseThrow() : Bounds.unknown();
    double most = hasOwnUnit() ? total.high() : Double.POSITIVE_INFINITY;
    double least = hasOwnUnit() && total.low() > 0 ? total.low() : most;
    // The total bears on the variance by (LQ - 1) / N only.
    double variance =
        variance(
            activity.low() * jobs,
            share(activity.low(), regionTotal.high()),
            share(activity.low(), industry.high()),
            quotient.high(),
            (quotient.high() > 1 ? least : most) * jobs);
    double leastVariance =
        variance(
            activity.high() * jobs,
            share(activity.high(), regionTotal.low()),
            share(activity.high(), industry.low()),
            quotient.low(),
            (quotient.low() > 1 ? most : least) * jobs);
    double low =
        MultinomialQuotientInterval.lowerEnd(
            quotient.low(), variance, MultinomialQuotientInterval.DEVIATE_95);
    double high =
        Double.isInfinite(quotient.high())
            ? quotient.high()
            : MultinomialQuotientInterval.lowerEnd(
                quotient.high(), leastVariance, MultinomialQuotientInterval.DEVIATE_95);
    return new Bounds(low, high);
  }

  private static double variance(
      double cell, double regionShare, double industryShare, double quotient, double total) {
    if (Double.isInfinite(cell)) {
      return 0;
    }
    if (Double.isInfinite(quotient)) {
      return Double.POSITIVE_INFINITY;
    }
    return MultinomialQuotientInterval.logVariance(
        cell, regionShare, industryShare, quotient, total);
  }

  private static double share(double part, double whole) {
    return Double.isInfinite(whole) ? 0 : whole > 0 ? Math.min(1, part / whole) : 1;
  }

  Evidence evidenceOfLowerEnd(Bounds end) {
    Evidence quotient = evidence();
    return new Evidence(
        "lower end of the 95 % confidence interval of: " + quotient.method(), quotient.parts());
  }

  /** Returns why a quotient per base cannot be said; empty where it can. */
  Optional<GapReason> reasonForGapPer(RegionSeries bases) {
    boolean sameArea = isByOwnCountry(); // a series knows no country but the own one
    if (industryTotal.isEmpty() || !sameArea || !hasOwnUnit() || Double.isNaN(share(bases))) {
      return Optional.of(GapReason.NOT_COVERED);
    }
    if (!(share(bases) > 0) || !(industryTotal.get().high() > 0)) {
      return Optional.of(GapReason.UNDEFINED);
    }
    return industryTotal.get().low() > 0 ? Optional.empty() : Optional.of(GapReason.SUPPRESSED);
  }

  /** The share of the national activity over the regions' share of a national base. */
  IndicatorValue per(RegionSeries bases) {
    Bounds industry = industryTotal.orElseThrow();
    double share = share(bases);
    return IndicatorValue.between(
        activity.low() / industry.high() / share,
        activity.high() / industry.low() / share,
        Origin.COMPUTED,
        title());
  }

  Evidence evidencePer(RegionSeries bases) {
    List<Part> parts = new ArrayList<>(List.of(cells(cluster, table, title())));
    parts.add(part(industries() + " in " + area(), industryTotal.orElseThrow(), referenceUnit()));
    String base = bases.statistic().measure().label();
    String unit = bases.statistic().unit();
    String source = bases.statistic().provenance().title();
    parts.add(Part.exactly(base + " of the regions", regions(bases), unit, source));
    parts.add(Part.exactly(base + " of the country", country(bases), unit, source));
    return new Evidence(
        "share of the reference area's activity over share of its " + base,
        ImmutableList.copyOf(parts));
  }

  /** The regions' share of the base; NaN where the series lacks one of them, or the country. */
  private double share(RegionSeries bases) {
    return regions(bases) / country(bases);
  }

  private double regions(RegionSeries bases) {
    double sum = 0;
    for (RegionCode region : cluster.regions()) {
      sum += bases.value(region, table.period()).orElse(Double.NaN);
    }
    return sum;
  }

  private double country(RegionSeries bases) {
    return bases.countryValue(table.period()).orElse(Double.NaN);
  }

  /** A quotient of amounts, unlike one of shares, needs the reference in the table's own unit. */
  private boolean hasOwnUnit() {
    return referenceUnit().equals(table.statistic().unit());
  }

  private String referenceUnit() {
    return reference.map(ReferenceTotals::statistic).orElse(table.statistic()).unit();
  }

  private String area() {
    return reference
        .map(totals -> totals.area().toString())
        .orElse("the " + table.regionCount() + " regions of the table");
  }

  private String industries() {
    return cluster.industries().size() > MOST_CELLS
        ? "the " + cluster.industries().size() + " industries"
        : cluster.industries().stream().map(Object::toString).collect(Collectors.joining(" + "));
  }

  private String title() {
    return table.statistic().provenance().title();
  }

  private Part part(String name, Bounds bounds, String unit) {
    return part(
        name,
        bounds,
        unit,
        reference.map(ReferenceTotals::statistic).orElse(table.statistic()).provenance().title());
  }

  private static Part part(String name, Bounds bounds, String unit, String source) {
    return Part.between(name, bounds.low(), bounds.high(), unit, source);
  }

  /** The cells of a cluster, or their sum where there are many. */
  static Part[] cells(Cluster cluster, ActivityTable table, String source) {
    String unit = table.statistic().unit();
    int count = cluster.regions().size() * cluster.industries().size();
    if (count > MOST_CELLS) {
      Bounds sum = TableIndicators.activity(table, cluster.regions(), cluster.industries());
      return new Part[] {part("sum of " + count + " cells", sum, unit, source)};
    }
    List<Part> cells = new ArrayList<>();
    for (RegionCode region : cluster.regions()) {
      for (IndustryCode industry : cluster.industries()) {
        int r = table.regionIndex(region);
        int i = table.industryIndex(industry);
        cells.add(
            Part.between(
                industry + " in " + region + " (" + table.cellStatus(r, i).label() + ")",
                table.cellLow(r, i),
                table.cellHigh(r, i),
                unit,
                source));
      }
    }
    return cells.toArray(Part[]::new);
  }
}
