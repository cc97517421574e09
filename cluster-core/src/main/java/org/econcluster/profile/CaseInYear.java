package org.econcluster.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.RegionSeries;

/** The evidence of a case as it stood in a year; {@link ClusterCase#asOf} says by which rule. */
final class CaseInYear {

  private static final String LOCATION_QUOTIENT = "location-quotient";
  private static final String FIRST_QUOTIENT = "location-quotient-first";

  private final ClusterCase whole;
  private final Year year;
  private final boolean isDescribed;
  private final ImmutableSet<String> dated;
  private final boolean hasQuotient;

  private CaseInYear(ClusterCase whole, Year year) {
    this.whole = whole;
    this.year = year;
    this.isDescribed =
        whole.describedYear().map(described -> !described.isAfter(year)).orElse(true);
    this.dated =
        whole.indicators().stream()
            .filter(stated -> stated.year().isPresent())
            .map(StatedIndicator::indicator)
            .collect(ImmutableSet.toImmutableSet());
    this.hasQuotient = hasStatedQuotient() || hasComputedQuotient();
  }

  static ClusterCase of(ClusterCase whole, Year year) {
    return new CaseInYear(whole, year).view();
  }

  static ImmutableSortedSet<Year> years(ClusterCase whole) {
    ImmutableSortedSet.Builder<Year> years = ImmutableSortedSet.naturalOrder();
    whole.panels().forEach(panel -> years.addAll(panel.years()));
    whole.indicators().forEach(stated -> stated.year().ifPresent(years::add));
    whole.describedYear().ifPresent(years::add);
    whole.synergy().stream()
        .flatMap(synergy -> synergy.series().stream())
        .flatMap(series -> series.figures().stream())
        .forEach(figure -> years.add(figure.year()));
    whole.comparisons().forEach(comparison -> years.add(comparison.year()));
    whole.tradeFlows().ifPresent(flows -> years.add(flows.year()));
    whole.tradeStructures().ifPresent(structures -> years.add(structures.year()));
    return years.build();
  }

  static ImmutableList<String> undated(ClusterCase whole) {
    Set<String> parts = new LinkedHashSet<>();
    Cluster cluster = whole.cluster();
    add(!cluster.actors().isEmpty(), "actors", parts);
    add(cluster.linkages().stream().anyMatch(tie -> tie.since().isEmpty()), "ties", parts);
    add(!cluster.valueChainStages().isEmpty(), "stages of the production cycle", parts);
    add(
        cluster.category().isPresent()
            || cluster.austrianCategory().isPresent()
            || cluster.territorialModel().isPresent(),
        "category or model",
        parts);
    add(
        cluster.initiative().filter(initiative -> initiative.founded().isEmpty()).isPresent(),
        "initiative",
        parts);
    add(!whole.diamond().isEmpty(), "scores of the diamond", parts);
    add(!whole.presentPolicy().isEmpty(), "scores of the policy", parts);
    add(whole.pilotStatus().isPresent(), "status as a pilot", parts);
    add(whole.transitionEconomy().isPresent(), "transition economy", parts);
    add(!whole.corporations().isEmpty(), "development corporations", parts);
    add(!whole.policyProblems().isEmpty(), "problems of the policy", parts);
    add(!whole.supportMeasures().isEmpty(), "kinds of support measures", parts);
    add(whole.borderStretch().isPresent(), "stretch of border", parts);
    for (StatedIndicator stated : whole.indicators()) {
      add(
          stated.year().isEmpty(),
          IndicatorCatalogue.standard().get(stated.indicator()).name(),
          parts);
    }
    return ImmutableList.copyOf(parts);
  }

  private static void add(boolean isUndated, String part, Set<String> parts) {
    if (isUndated) {
      parts.add(part);
    }
  }

  private ClusterCase view() {
    ImmutableClusterCase view =
        ((ImmutableClusterCase) ImmutableClusterCase.copyOf(whole))
            .withDescribedYear(year)
            .withPanels(panels())
            .withSeries(series())
            .withInputOutput(whole.inputOutput().filter(this::isKnown))
            .withSynergy(whole.synergy().map(synergy -> synergy.upTo(year)))
            .withComparisons(
                whole.comparisons().stream()
                    .filter(comparison -> comparison.year().equals(year))
                    .toList())
            .withTradeFlows(whole.tradeFlows().filter(flows -> flows.year().equals(year)))
            .withTradeStructures(
                whole.tradeStructures().filter(structures -> structures.year().equals(year)))
            .withIndicators(whole.indicators().stream().filter(this::counts).toList())
            .withCluster(isDescribed ? whole.cluster().asOf(year) : undescribed());
    return isDescribed
        ? view
        : view.withDiamond()
            .withPresentPolicy()
            .withPilotStatus(Optional.empty())
            .withTransitionEconomy(Optional.empty())
            .withPolicyProblems()
            .withSupportMeasures()
            .withZonesComplete(Optional.empty())
            .withCorporations()
            .withCorporationsComplete(Optional.empty())
            .withBorderStretch(Optional.empty());
  }

  private boolean isKnown(InputOutputTable flows) {
    return flows.period().map(period -> !period.isAfter(year)).orElse(isDescribed);
  }

  private List<ActivityPanel> panels() {
    List<ActivityPanel> panels = new ArrayList<>();
    for (ActivityPanel panel : whole.panels()) {
      if (panel.table(year).isPresent()) {
        panels.add(
            ActivityPanel.of(
                panel.tables().stream().filter(table -> !table.period().isAfter(year)).toList()));
      }
    }
    return panels;
  }

  private List<RegionSeries> series() {
    return whole.series().stream()
        .filter(series -> series.years().contains(year))
        .map(series -> series.upTo(year))
        .toList();
  }

  private boolean counts(StatedIndicator stated) {
    if (stated.year().isEmpty()) {
      return isDescribed && !dated.contains(stated.indicator());
    }
    Year observed = stated.year().get();
    boolean isHistory =
        stated.indicator().equals(FIRST_QUOTIENT)
            || (stated.indicator().equals(LOCATION_QUOTIENT) && hasQuotient);
    return observed.equals(year) || (isHistory && observed.isBefore(year));
  }

  private boolean hasStatedQuotient() {
    return whole.indicators().stream()
        .anyMatch(
            stated ->
                stated.indicator().equals(LOCATION_QUOTIENT)
                    && stated.year().equals(Optional.of(year)));
  }

  private boolean hasComputedQuotient() {
    if (whole.cluster().regions().isEmpty() || whole.cluster().industries().isEmpty()) {
      return false;
    }
    return whole.panels().stream()
        .flatMap(panel -> panel.table(year).stream())
        .filter(table -> table.statistic().measure() == Measure.EMPLOYMENT)
        .anyMatch(this::yieldsQuotient);
  }

  private boolean yieldsQuotient(ActivityTable table) {
    return new Quotient(whole, table, TableIndicators.reference(whole, table)).isDefined();
  }

  /** What is known of a cluster before the year of its description. */
  private Cluster undescribed() {
    Cluster cluster = whole.cluster();
    return Cluster.builder()
        .name(cluster.name())
        .description(cluster.description())
        .founded(cluster.founded())
        .addAllRegions(cluster.regions())
        .addAllIndustries(cluster.industries())
        .build();
  }
}
