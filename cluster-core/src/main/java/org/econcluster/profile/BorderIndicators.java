package org.econcluster.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.econcluster.classification.RegionCode;
import org.econcluster.crossborder.BorderRegionPair;
import org.econcluster.crossborder.BorderStretch;
import org.econcluster.crossborder.ComparedIndicator;
import org.econcluster.crossborder.ComparedPotential;
import org.econcluster.crossborder.RegionComparison;
import org.econcluster.crossborder.TradeFlows;
import org.econcluster.crossborder.TradeStructures;
import org.econcluster.crossborder.WeightDraws;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;

/**
 * The indicators that the pairs of regions, the stretch of border, the comparisons and the trade of
 * a case yield, for a case of the kind border.
 *
 * <p>Runs after what the case states, which it reads and leaves as it is.
 */
final class BorderIndicators {

  private static final String PAIRS = "pairs of the case";

  private final ClusterCase clusterCase;
  private final Profile.Builder profile;

  private BorderIndicators(ClusterCase clusterCase, Profile.Builder profile) {
    this.clusterCase = clusterCase;
    this.profile = profile;
  }

  static void put(ClusterCase clusterCase, Profile.Builder profile) {
    if (clusterCase.subject() != SubjectKind.BORDER) {
      return;
    }
    BorderIndicators indicators = new BorderIndicators(clusterCase, profile);
    indicators.putContact();
    clusterCase.borderStretch().ifPresent(indicators::putKmPerCrossing);
    indicators.putSide("home", BorderRegionPair::home);
    indicators.putSide("partner", BorderRegionPair::partner);
    clusterCase.tradeFlows().ifPresent(indicators::putIntensity);
    clusterCase.tradeStructures().ifPresent(indicators::putComplementarity);
  }

  private void putContact() {
    if (!clusterCase.borderPairs().isEmpty()) {
      put(
          "contiguous",
          IndicatorValue.exact(1, Origin.COMPUTED, PAIRS),
          () ->
              Evidence.of(
                  "the case lists as facing each other: "
                      + String.join(
                          ", ",
                          clusterCase.borderPairs().stream()
                              .map(pair -> pair.home() + " and " + pair.partner())
                              .toList())));
    }
  }

  private void putKmPerCrossing(BorderStretch stretch) {
    Optional<IndicatorValue> stated = profile.find("crossings");
    if (stated.isEmpty()) {
      return;
    }
    IndicatorValue crossings = stated.get();
    if (!(crossings.high() > 0)) {
      profile.gap("border-km-per-crossing", GapReason.UNDEFINED);
      return;
    }
    put(
        "border-km-per-crossing",
        IndicatorValue.between(
            stretch.lengthKm() / crossings.high(),
            stretch.lengthKm() / crossings.low(),
            Origin.COMPUTED,
            stretch.source()),
        () ->
            Evidence.of(
                "length of the border over its crossings",
                Part.exactly("length", stretch.lengthKm(), "km", stretch.source()),
                Part.between(
                    "crossings",
                    crossings.low(),
                    crossings.high(),
                    "crossings",
                    crossings.source())));
  }

  private void putSide(String side, Function<BorderRegionPair, RegionCode> region) {
    ImmutableSet<RegionCode> regions =
        clusterCase.borderPairs().stream().map(region).collect(ImmutableSet.toImmutableSet());
    putPotential(
        regions,
        ComparedPotential.ENTREPRENEURIAL,
        side + "-entrepreneurial-composite",
        side + "-rank-stability");
    putPotential(
        regions,
        ComparedPotential.ECONOMIC,
        side + "-economic-composite",
        side + "-economic-rank-stability");
  }

  private void putPotential(
      ImmutableSet<RegionCode> regions,
      ComparedPotential potential,
      String composite,
      String stability) {
    List<RegionComparison> comparisons =
        clusterCase.comparisons().stream()
            .filter(comparison -> comparison.potential() == potential)
            .toList();
    if (comparisons.isEmpty() || regions.isEmpty()) {
      return;
    }
    Optional<RegionComparison> found =
        comparisons.stream()
            .filter(comparison -> comparison.has(regions.asList().get(0)))
            .findFirst();
    if (regions.size() > 1 || found.isEmpty()) {
      GapReason reason = regions.size() > 1 ? GapReason.SEVERAL_TOGETHER : GapReason.NOT_COVERED;
      profile.gap(composite, reason);
      profile.gap(stability, reason);
      return;
    }
    putRank(found.get(), regions.asList().get(0), composite, stability);
  }

  private void putRank(
      RegionComparison comparison, RegionCode region, String composite, String stability) {
    String rank =
        "rank " + comparison.rank(region) + " of " + comparison.values().size() + " regions";
    put(
        composite,
        computed(comparison.composite(region), comparison),
        () ->
            new Evidence(
                "mean of the normalised ranks of " + region + " by weight, " + rank,
                parts(comparison, region)));
    WeightDraws draws = comparison.weightDraws();
    put(
        stability,
        computed(comparison.stability(region), comparison),
        () ->
            Evidence.of(
                "share of %s draws, each weight times %s to %s, seed %s, in which %s keeps %s"
                    .formatted(
                        draws.draws(),
                        1 - draws.spread(),
                        1 + draws.spread(),
                        draws.seed(),
                        region,
                        rank)));
  }

  private static ImmutableList<Part> parts(RegionComparison comparison, RegionCode region) {
    List<Double> values = comparison.values().getOrDefault(region, ImmutableList.of());
    List<Part> parts = new ArrayList<>();
    for (int k = 0; k < values.size(); k++) {
      ComparedIndicator indicator = comparison.indicators().get(k);
      parts.add(
          Part.exactly(
              indicator.name() + " (weight " + indicator.weight() + ")",
              values.get(k),
              indicator.unit(),
              comparison.source()));
    }
    return ImmutableList.copyOf(parts);
  }

  private static IndicatorValue computed(double value, RegionComparison comparison) {
    return IndicatorValue.exact(value, Origin.COMPUTED, comparison.source())
        .observedIn(comparison.year().getValue());
  }

  private void putIntensity(TradeFlows flows) {
    put(
        "trade-intensity",
        IndicatorValue.exact(flows.intensity(), Origin.COMPUTED, flows.source())
            .observedIn(flows.year().getValue()),
        () ->
            Evidence.of(
                "partner's share of home exports over its share of the world's imports",
                part("exports to the partner", flows.exportsToPartner(), flows),
                part("exports of the home side", flows.homeExports(), flows),
                part("imports of the partner", flows.partnerImports(), flows),
                part("imports of the world", flows.worldImports(), flows)));
  }

  private static Part part(String name, double value, TradeFlows flows) {
    return Part.exactly(name, value, flows.unit(), flows.source());
  }

  private void putComplementarity(TradeStructures structures) {
    put(
        "trade-complementarity",
        IndicatorValue.exact(structures.complementarity(), Origin.COMPUTED, structures.source())
            .observedIn(structures.year().getValue()),
        () ->
            Evidence.of(
                "sum over "
                    + structures.homeExports().size()
                    + " groups of goods of the smaller of two shares, in home exports and in the"
                    + " partner's imports"));
  }

  /** A source that prints an indicator is taken at its word. */
  private void put(String indicator, IndicatorValue value, Supplier<Evidence> made) {
    if (!profile.knows(indicator)) {
      profile.put(indicator, value, made);
    }
  }
}
