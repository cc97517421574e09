package org.econcluster.profile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.programme.SynergyEvidence;
import org.econcluster.programme.SynergyIndicator;
import org.econcluster.programme.SynergySeries;
import org.econcluster.programme.SynergySide;

/**
 * The indicators that yearly figures of a cluster and of a reference region yield.
 *
 * <p>A change is the mean of the figures from the first year of the cluster on, over the mean of
 * those before, less one. The change beyond the reference is the change of the cluster less that of
 * the reference region, both over the years that both know.
 */
final class SynergyIndicators {

  private static final ImmutableMap<SynergyIndicator, String> NAMES =
      ImmutableMap.of(
          SynergyIndicator.BUDGET_PAYMENTS, "taxes",
          SynergyIndicator.TURNOVER, "turnover",
          SynergyIndicator.FIXED_INVESTMENT, "investment",
          SynergyIndicator.EMPLOYEES, "jobs",
          SynergyIndicator.WAGES, "wages",
          SynergyIndicator.INNOVATIVE_ACTIVITY, "innovation");

  private final SynergyEvidence evidence;
  private final Optional<Year> start;
  private final Judgements judgements;
  private final Profile.Builder profile;

  private SynergyIndicators(
      SynergyEvidence evidence,
      Optional<Year> start,
      Judgements judgements,
      Profile.Builder profile) {
    this.evidence = evidence;
    this.start = start;
    this.judgements = judgements;
    this.profile = profile;
  }

  static void put(ClusterCase clusterCase, Judgements judgements, Profile.Builder profile) {
    if (clusterCase.synergy().isPresent()) {
      SynergyEvidence evidence = clusterCase.synergy().get();
      Optional<Year> start = evidence.start().or(() -> clusterCase.cluster().founded());
      SynergyIndicators indicators = new SynergyIndicators(evidence, start, judgements, profile);
      NAMES.forEach(indicators::putMeasure);
    }
  }

  private void putMeasure(SynergyIndicator measure, String name) {
    Optional<SynergySeries> ofCluster = evidence.find(measure, SynergySide.CLUSTER);
    if (ofCluster.isEmpty()) {
      return;
    }
    Optional<ComparableFigures> figures = ComparableFigures.of(evidence, ofCluster.get());
    if (figures.isEmpty()) {
      putGaps(measure, name);
      return;
    }
    start.ifPresent(first -> putChanges(figures.get(), first, name));
    if (ofCluster.get().forecast().isPresent()) {
      SynergyForecast.put(
          figures.get(), ofCluster.get().forecast().get(), name, judgements, profile);
    }
    if (measure == SynergyIndicator.FIXED_INVESTMENT) {
      InvestmentPhases.put(figures.get(), judgements, profile);
    }
  }

  private void putGaps(SynergyIndicator measure, String name) {
    profile.gap("change-" + name, GapReason.PRICES_DIFFER);
    profile.gap("did-" + name, GapReason.PRICES_DIFFER);
    if (measure.isForecast()) {
      SynergyForecast.putGaps(name, GapReason.PRICES_DIFFER, profile);
    }
    if (measure == SynergyIndicator.FIXED_INVESTMENT) {
      InvestmentPhases.putGaps(GapReason.PRICES_DIFFER, profile);
    }
  }

  private void putChanges(ComparableFigures figures, Year first, String name) {
    Set<Integer> years = figures.byYear().keySet();
    OptionalDouble change = change(figures, first, years);
    if (change.isPresent()) {
      profile.put(
          "change-" + name,
          value(figures, change.getAsDouble()),
          () ->
              Evidence.of(
                  "mean from " + first + " on over the mean before, less one",
                  means(figures, first, years)));
    } else {
      profile.gap("change-" + name, reason(figures, first, years));
    }
    evidence
        .find(figures.series().measure(), SynergySide.REFERENCE)
        .ifPresent(reference -> putBeyondReference(figures, reference, first, name));
  }

  private void putBeyondReference(
      ComparableFigures figures, SynergySeries reference, Year first, String name) {
    Optional<ComparableFigures> others = ComparableFigures.in(figures.money(), evidence, reference);
    if (others.isEmpty()) {
      profile.gap("did-" + name, GapReason.PRICES_DIFFER);
      return;
    }
    ImmutableSet<Integer> common =
        figures.byYear().keySet().stream()
            .filter(others.get().byYear()::containsKey)
            .collect(toImmutableSet());
    OptionalDouble own = change(figures, first, common);
    OptionalDouble other = change(others.get(), first, common);
    if (own.isEmpty() || other.isEmpty()) {
      profile.gap("did-" + name, reason(own.isEmpty() ? figures : others.get(), first, common));
      return;
    }
    profile.put(
        "did-" + name,
        value(figures, own.getAsDouble() - other.getAsDouble()),
        () ->
            Evidence.of(
                "change of the cluster less that of the reference region, mean from "
                    + first
                    + " on over the mean before less one, in "
                    + common.size()
                    + " years that both know",
                changePart(figures, own.getAsDouble()),
                changePart(others.get(), other.getAsDouble())));
  }

  /** Empty where there is no year on one side, or nothing before. */
  private static OptionalDouble change(ComparableFigures figures, Year first, Set<Integer> years) {
    OptionalDouble before = figures.meanBefore(first, years);
    OptionalDouble after = figures.meanFrom(first, years);
    return before.orElse(0) > 0 && after.isPresent()
        ? OptionalDouble.of(after.getAsDouble() / before.getAsDouble() - 1)
        : OptionalDouble.empty();
  }

  private static GapReason reason(ComparableFigures figures, Year first, Set<Integer> years) {
    return figures.meanBefore(first, years).isPresent()
            && figures.meanFrom(first, years).isPresent()
        ? GapReason.UNDEFINED
        : GapReason.TOO_FEW_YEARS;
  }

  private static IndicatorValue value(ComparableFigures figures, double value) {
    return IndicatorValue.exact(value, Origin.COMPUTED, figures.series().source())
        .observedIn(figures.byYear().lastKey());
  }

  private static Part[] means(ComparableFigures figures, Year first, Set<Integer> years) {
    return new Part[] {
      meanPart("before " + first, figures.meanBefore(first, years), figures),
      meanPart("from " + first + " on", figures.meanFrom(first, years), figures)
    };
  }

  private static Part meanPart(String when, OptionalDouble mean, ComparableFigures figures) {
    return Part.exactly(
        "mean " + figures.series().measure().label() + " " + when,
        mean.orElseThrow(),
        figures.unit(),
        figures.series().source());
  }

  private static Part changePart(ComparableFigures figures, double change) {
    return Part.exactly(
        "change of the " + figures.series().text(), change, "share", figures.series().source());
  }
}
