package org.econcluster.profile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.programme.DevelopmentCorporation;
import org.econcluster.programme.SpecialEconomicZone;
import org.econcluster.programme.ZoneActivity;

/**
 * The indicators that the zones and the development corporations of a case yield, on the year that
 * the case describes.
 *
 * <p>They tell of one zone. Of several it is the one that fits the cluster best: one that does not
 * lie outside its period, then one that meets more of the conditions of a merger, then one for
 * knowledge, then the one with most years left. So where any zone of the case can merge with the
 * cluster, this one can.
 *
 * <p>Only what the words and codes of the case prove is put: a specialisation in other words than
 * the industry may be the same, a neighbouring region is not known as one, and beside the zones and
 * corporations that are named there may be others, unless the case says that they are complete.
 */
final class ZoneIndicators {

  private static final String SOURCE = "zones of the case";

  private final Cluster cluster;
  private final Optional<Year> year;
  private final ImmutableList<SpecialEconomicZone> zones;
  private final Profile.Builder profile;

  private ZoneIndicators(ClusterCase clusterCase, Profile.Builder profile) {
    this.cluster = clusterCase.cluster();
    this.year = clusterCase.describedYear();
    this.zones = clusterCase.zones();
    this.profile = profile;
  }

  static void put(ClusterCase clusterCase, Profile.Builder profile) {
    ZoneIndicators indicators = new ZoneIndicators(clusterCase, profile);
    if (!clusterCase.zones().isEmpty()) {
      indicators.putZone();
    }
    indicators.putLiveZones(clusterCase.zonesComplete().orElse(false));
    indicators.putCoverage(
        clusterCase.corporations(), clusterCase.corporationsComplete().orElse(false));
  }

  private void putZone() {
    SpecialEconomicZone zone = Collections.max(zones, bestLast());
    ZoneActivity activity = activity(zone);
    if (activity != ZoneActivity.UNKNOWN) {
      putYesNo("zone-active", activity == ZoneActivity.ACTIVE, period(zone));
    }
    if (year.isPresent() && zone.end().isPresent()) {
      put("zone-years-left", exactly(yearsLeft(zone)), period(zone));
    }
    if (matches(zone)) {
      putYesNo(
          "specialisation-match",
          true,
          zone.name() + " is for " + String.join(", ", zone.specialisations()));
    }
    if (!zone.regions().isEmpty() && !cluster.regions().isEmpty()) {
      putYesNo("same-region", shares(zone), zone.name() + " lies in " + codes(zone.regions()));
    }
    if (zone.knowledgeBased().isPresent()) {
      putYesNo("knowledge-based", zone.knowledgeBased().get(), "stated of " + zone.name());
    }
  }

  private Comparator<SpecialEconomicZone> bestLast() {
    return Comparator.comparing((SpecialEconomicZone zone) -> !isOutsideItsPeriod(zone))
        .thenComparing(this::conditionsMet)
        .thenComparing(zone -> zone.knowledgeBased().orElse(false))
        .thenComparing(this::yearsLeft)
        .thenComparing(SpecialEconomicZone::id, Comparator.reverseOrder());
  }

  private int conditionsMet(SpecialEconomicZone zone) {
    return (activity(zone) == ZoneActivity.ACTIVE ? 1 : 0)
        + (matches(zone) ? 1 : 0)
        + (shares(zone) ? 1 : 0);
  }

  private boolean isOutsideItsPeriod(SpecialEconomicZone zone) {
    ZoneActivity activity = activity(zone);
    return activity == ZoneActivity.LAPSED || activity == ZoneActivity.NOT_YET;
  }

  private ZoneActivity activity(SpecialEconomicZone zone) {
    return year.map(zone::activeOn).orElse(ZoneActivity.UNKNOWN);
  }

  /** The years after this one in which the zone operates; 0 where that is not known. */
  private int yearsLeft(SpecialEconomicZone zone) {
    return year.isPresent() && zone.end().isPresent()
        ? zone.end().get().getValue() - year.get().getValue()
        : 0;
  }

  private boolean matches(SpecialEconomicZone zone) {
    return zone.specialisations().stream()
        .anyMatch(
            words ->
                cluster.industries().stream()
                    .anyMatch(industry -> industry.value().equalsIgnoreCase(words)));
  }

  private boolean shares(SpecialEconomicZone zone) {
    return !Collections.disjoint(zone.regions(), cluster.regions());
  }

  /** Of a list that is not complete only a least number is known, and nothing of an empty one. */
  private void putLiveZones(boolean complete) {
    List<SpecialEconomicZone> live =
        zones.stream().filter(zone -> activity(zone) == ZoneActivity.ACTIVE).toList();
    long open = zones.stream().filter(zone -> activity(zone) == ZoneActivity.UNKNOWN).count();
    if (complete) {
      put(
          "live-zone-count",
          IndicatorValue.between(live.size(), live.size() + open, Origin.COMPUTED, SOURCE),
          "of " + zones.size() + " zones, all named: " + names(live));
    } else if (!live.isEmpty()) {
      put(
          "live-zone-count",
          IndicatorValue.between(live.size(), Double.POSITIVE_INFINITY, Origin.COMPUTED, SOURCE),
          "named, there may be others: " + names(live));
    }
  }

  private static String names(List<SpecialEconomicZone> live) {
    return live.isEmpty()
        ? "none is known to operate"
        : String.join(", ", live.stream().map(SpecialEconomicZone::name).toList());
  }

  /** That a region is left out is only known of a complete list. */
  private void putCoverage(ImmutableList<DevelopmentCorporation> corporations, boolean complete) {
    ImmutableSet<RegionCode> covered =
        corporations.stream()
            .flatMap(corporation -> corporation.regions().stream())
            .collect(toImmutableSet());
    List<RegionCode> leftOut =
        cluster.regions().stream().filter(region -> !covered.contains(region)).toList();
    if (!cluster.regions().isEmpty() && (leftOut.isEmpty() || complete)) {
      profile.put(
          "region-covered",
          IndicatorValue.exact(
              leftOut.isEmpty() ? 1 : 0, Origin.COMPUTED, "corporations of the case"),
          () ->
              Evidence.of(
                  leftOut.isEmpty()
                      ? "corporations cover " + codes(cluster.regions())
                      : "all corporations together leave out " + codes(leftOut)));
    }
  }

  private String period(SpecialEconomicZone zone) {
    return zone.name()
        + " operates from "
        + zone.start().map(Year::toString).orElse("an unknown year")
        + " to "
        + zone.end().map(Year::toString).orElse("an unknown year")
        + ", described in "
        + year.map(Year::toString).orElse("an unknown year");
  }

  private static String codes(List<RegionCode> regions) {
    return String.join(", ", regions.stream().map(RegionCode::value).toList());
  }

  private void putYesNo(String indicator, boolean yes, String method) {
    put(indicator, exactly(yes ? 1 : 0), method);
  }

  private static IndicatorValue exactly(double value) {
    return IndicatorValue.exact(value, Origin.COMPUTED, SOURCE);
  }

  private void put(String indicator, IndicatorValue value, String method) {
    profile.put(indicator, value, () -> Evidence.of(method));
  }
}
