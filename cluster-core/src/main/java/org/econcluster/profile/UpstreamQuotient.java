package org.econcluster.profile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.econcluster.classification.IndustryCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Measure;

/**
 * The highest location quotient that the regions of a case have in the industries that supply it.
 *
 * <p>Where the quotient of one of them is not known, the highest may be any that is at least that
 * of the others.
 */
final class UpstreamQuotient {

  private static final String INDICATOR = "upstream-location-quotient";

  private final ClusterCase clusterCase;
  private final Profile.Builder profile;

  UpstreamQuotient(ClusterCase clusterCase, Profile.Builder profile) {
    this.clusterCase = clusterCase;
    this.profile = profile;
  }

  /** Puts the quotient by the latest table of employment. */
  void put(ImmutableList<IndustryCode> suppliers, double share) {
    Optional<ActivityTable> jobs =
        clusterCase.panels().stream()
            .map(ActivityPanel::latest)
            .filter(table -> table.statistic().measure() == Measure.EMPLOYMENT)
            .findFirst();
    if (jobs.isEmpty() || clusterCase.cluster().regions().isEmpty()) {
      profile.gap(INDICATOR, GapReason.NOT_COVERED);
      return;
    }
    put(suppliers, share, jobs.get());
  }

  private void put(ImmutableList<IndustryCode> suppliers, double share, ActivityTable table) {
    double low = 0;
    double high = 0;
    GapReason reason = GapReason.SUPPRESSED;
    List<Part> parts = new ArrayList<>();
    for (IndustryCode supplier : suppliers) {
      Optional<IndicatorValue> quotient = quotient(supplier, table);
      low = Math.max(low, quotient.map(IndicatorValue::low).orElse(0.0));
      high = Math.max(high, quotient.map(IndicatorValue::high).orElse(Double.POSITIVE_INFINITY));
      reason = quotient.isEmpty() ? GapReason.NOT_COVERED : reason;
      parts.add(part(supplier, quotient, table));
    }
    if (low == 0 && Double.isInfinite(high)) {
      profile.gap(INDICATOR, reason);
      return;
    }
    profile.put(
        INDICATOR,
        IndicatorValue.between(low, high, Origin.COMPUTED, title(table))
            .observedIn(table.period().getValue()),
        () ->
            new Evidence(
                "highest quotient of industries that supply a share of at least " + share,
                ImmutableList.copyOf(parts)));
  }

  /** Returns the quotient; empty where the table or the reference area lacks the industry. */
  private Optional<IndicatorValue> quotient(IndustryCode supplier, ActivityTable table) {
    if (!table.hasIndustry(supplier)) {
      return Optional.empty();
    }
    Cluster upstream =
        Cluster.builder()
            .name(supplier.value())
            .addAllRegions(clusterCase.cluster().regions())
            .addIndustries(supplier)
            .build();
    Quotient quotient =
        new Quotient(clusterCase, upstream, table, TableIndicators.reference(clusterCase, table));
    if (quotient.isDefined()) {
      return Optional.of(quotient.value());
    }
    return switch (quotient.reasonForGap()) {
      case NOT_COVERED -> Optional.empty();
      case UNDEFINED -> Optional.of(value(0, 0, table)); // nobody works in it, here or elsewhere
      default -> Optional.of(value(0, Double.POSITIVE_INFINITY, table));
    };
  }

  private static IndicatorValue value(double low, double high, ActivityTable table) {
    return IndicatorValue.between(low, high, Origin.COMPUTED, title(table));
  }

  private static Part part(
      IndustryCode supplier, Optional<IndicatorValue> quotient, ActivityTable table) {
    return Part.between(
        supplier.value(),
        quotient.map(IndicatorValue::low).orElse(0.0),
        quotient.map(IndicatorValue::high).orElse(Double.POSITIVE_INFINITY),
        "ratio",
        title(table));
  }

  private static String title(ActivityTable table) {
    return table.statistic().provenance().title();
  }
}
