package org.econcluster.profile;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.econcluster.classification.IndustryCode;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.observation.InputOutputTable;

/**
 * The indicators that an input-output table yields for the industries of a case; several industries
 * count as one, with the sum of their flows.
 */
final class FlowIndicators {

  private static final ImmutableList<String> WITHOUT_SHARE =
      ImmutableList.of("backward-linkage", "forward-linkage", "strongest-pair-share");

  private static final ImmutableList<String> WITH_SHARE =
      ImmutableList.of("strong-component-size", "upstream-location-quotient");

  private static final int MOST_NAMES = 5;

  private final ClusterCase clusterCase;
  private final Profile.Builder profile;
  private final InputOutputTable table;
  private final FlowLinkages linkages;
  private final int own;

  private FlowIndicators(
      ClusterCase clusterCase, FlowLinkages.Merged merged, Profile.Builder profile) {
    this.clusterCase = clusterCase;
    this.profile = profile;
    this.table = merged.table();
    this.linkages = merged.linkages();
    this.own = merged.position();
  }

  /** Puts the linkages and the strongest pair, and what rests on the share of a strong link. */
  static void put(ClusterCase clusterCase, Judgements judgements, Profile.Builder profile) {
    of(clusterCase, WITHOUT_SHARE, profile).ifPresent(FlowIndicators::putLinkages);
    judgements
        .number(Judgement.STRONG_SHARE)
        .ifPresent(share -> putStrongLinks(clusterCase, share, profile));
  }

  private static void putStrongLinks(
      ClusterCase clusterCase, double share, Profile.Builder profile) {
    of(clusterCase, WITH_SHARE, profile)
        .ifPresent(
            indicators -> {
              indicators.putComponent(share);
              indicators.putUpstream(share);
            });
  }

  /** Empty where there is no table, no industry, or one that the table lacks, which is a gap. */
  private static Optional<FlowIndicators> of(
      ClusterCase clusterCase, ImmutableList<String> indicators, Profile.Builder profile) {
    ImmutableList<IndustryCode> industries = clusterCase.cluster().industries();
    Optional<InputOutputTable> table = clusterCase.inputOutput();
    if (table.isEmpty() || industries.isEmpty()) {
      return Optional.empty();
    }
    if (!industries.stream().allMatch(table.get()::hasIndustry)) {
      indicators.forEach(indicator -> profile.gap(indicator, GapReason.NOT_COVERED));
      return Optional.empty();
    }
    return Optional.of(
        new FlowIndicators(clusterCase, FlowLinkages.of(table.get(), industries), profile));
  }

  private void putLinkages() {
    putLinkage("backward-linkage", linkages.backward(own), "column");
    putLinkage("forward-linkage", linkages.forward(own), "row");
    int partner = linkages.closest(own);
    put(
        "strongest-pair-share",
        Math.min(1, linkages.link(own, partner)), // rounded flows may exceed rounded output
        () -> partner == own ? Evidence.of("no flow to or from another industry") : pair(partner));
  }

  private void putLinkage(String indicator, OptionalDouble linkage, String line) {
    if (linkage.isEmpty()) {
      profile.gap(indicator, GapReason.UNDEFINED);
      return;
    }
    put(
        indicator,
        linkage.getAsDouble(),
        () ->
            Evidence.of(
                line
                    + " sum of Leontief's inverse over the mean of "
                    + table.industries().size()
                    + " industries"));
  }

  private Evidence pair(int partner) {
    IndustryCode one = table.industries().get(own);
    IndustryCode other = table.industries().get(partner);
    String unit = table.statistic().unit();
    return Evidence.of(
        "largest of four shares of inputs and output",
        Part.exactly("flow from " + one + " to " + other, table.flow(one, other), unit, source()),
        Part.exactly("flow from " + other + " to " + one, table.flow(other, one), unit, source()),
        Part.exactly("output of " + one, table.output(one), unit, source()),
        Part.exactly("output of " + other, table.output(other), unit, source()));
  }

  private void putComponent(double share) {
    int[] component = linkages.component(own, share);
    put(
        "strong-component-size",
        component.length,
        () ->
            Evidence.of(
                "industries connected by shares of at least " + share,
                Part.exactly(names(component), component.length, "industries", source())));
  }

  private void putUpstream(double share) {
    int[] suppliers = linkages.suppliers(own, share);
    if (suppliers.length == 0) {
      put(
          "upstream-location-quotient",
          0,
          () -> Evidence.of("no other industry supplies a share of at least " + share));
      return;
    }
    new UpstreamQuotient(clusterCase, profile)
        .put(
            Arrays.stream(suppliers)
                .mapToObj(table.industries()::get)
                .collect(ImmutableList.toImmutableList()),
            share);
  }

  private void put(String indicator, double value, Supplier<Evidence> made) {
    IndicatorValue known = IndicatorValue.exact(value, Origin.COMPUTED, source());
    profile.put(
        indicator,
        table.period().map(year -> known.observedIn(year.getValue())).orElse(known),
        made);
  }

  private String names(int[] positions) {
    int more = positions.length - MOST_NAMES;
    return Arrays.stream(positions)
            .limit(MOST_NAMES)
            .mapToObj(position -> table.industries().get(position).value())
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private String source() {
    return table.statistic().provenance().title();
  }
}
