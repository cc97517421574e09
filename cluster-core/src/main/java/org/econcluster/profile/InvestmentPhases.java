package org.econcluster.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.kernel.series.ChangePoints;

/**
 * The indicators that tell through which phases investment has passed.
 *
 * <p>The logarithms of the yearly growth fall into parts where their mean changes; parts that
 * follow each other and both grow, or both fall, are one phase.
 */
final class InvestmentPhases {

  private static final String GROWTH = "investment-phase-growth";
  private static final String DECLINE = "investment-phase-decline";
  private static final String RENEWED_GROWTH = "investment-phase-renewed-growth";

  private InvestmentPhases() {}

  /** Puts the phases, where the judgements say of how many years and how long a phase is. */
  static void put(ComparableFigures figures, Judgements judgements, Profile.Builder profile) {
    OptionalInt years = judgements.count(Judgement.PHASE_YEARS);
    OptionalInt changes = judgements.count(Judgement.PHASE_CHANGES);
    if (years.isPresent() && changes.isPresent()) {
      put(figures, years.getAsInt(), changes.getAsInt(), profile);
    }
  }

  private static void put(
      ComparableFigures figures, int fewestYears, int shortest, Profile.Builder profile) {
    double[] values = figures.values();
    if (!figures.isConsecutive() || values.length < fewestYears || values.length <= shortest) {
      putGaps(GapReason.TOO_FEW_YEARS, profile);
      return;
    }
    if (Arrays.stream(values).anyMatch(value -> value <= 0)) {
      putGaps(GapReason.UNDEFINED, profile);
      return;
    }
    List<Phase> phases = phases(growth(values), shortest, figures.byYear().firstKey());
    int firstDecline = 0;
    while (firstDecline < phases.size() && phases.get(firstDecline).direction >= 0) {
      firstDecline++;
    }
    boolean declines = firstDecline < phases.size();
    put(GROWTH, anyGrows(phases.subList(0, firstDecline)), figures, phases, profile);
    put(DECLINE, declines, figures, phases, profile);
    put(
        RENEWED_GROWTH,
        anyGrows(phases.subList(firstDecline, phases.size())),
        figures,
        phases,
        profile);
  }

  static void putGaps(GapReason reason, Profile.Builder profile) {
    profile.gap(GROWTH, reason);
    profile.gap(DECLINE, reason);
    profile.gap(RENEWED_GROWTH, reason);
  }

  private static double[] growth(double[] values) {
    double[] growth = new double[values.length - 1];
    for (int t = 0; t < growth.length; t++) {
      growth[t] = Math.log(values[t + 1] / values[t]);
    }
    return growth;
  }

  private static List<Phase> phases(double[] growth, int shortest, int firstYear) {
    int[] starts = ChangePoints.ofMean(growth, ChangePoints.penalty(growth), shortest);
    List<Phase> phases = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : growth.length;
      Phase part = Phase.of(growth, starts[i], end, firstYear);
      int before = phases.size() - 1;
      if (before >= 0 && phases.get(before).direction == part.direction) {
        int start = phases.get(before).from - firstYear;
        phases.set(before, Phase.of(growth, start, end, firstYear));
      } else {
        phases.add(part);
      }
    }
    return phases;
  }

  private static boolean anyGrows(List<Phase> phases) {
    return phases.stream().anyMatch(phase -> phase.direction > 0);
  }

  private static void put(
      String indicator,
      boolean found,
      ComparableFigures figures,
      List<Phase> phases,
      Profile.Builder profile) {
    String source = figures.series().source();
    profile.put(
        indicator,
        IndicatorValue.exact(found ? 1 : 0, Origin.COMPUTED, source)
            .observedIn(figures.byYear().lastKey()),
        () ->
            Evidence.of(
                "phases by where the mean of the yearly growth changes: "
                    + phases.stream().map(Phase::text).collect(Collectors.joining(", ")),
                phases.stream()
                    .map(
                        phase ->
                            Part.exactly(
                                "yearly growth from " + phase.from + " to " + phase.to,
                                Math.expm1(phase.meanGrowth),
                                "share",
                                source))
                    .toArray(Part[]::new)));
  }

  /** Some years in which investment changed in one direction: 1 up, -1 down, 0 neither. */
  private record Phase(int from, int to, double meanGrowth, int direction) {

    static Phase of(double[] growth, int start, int end, int firstYear) {
      double mean = Arrays.stream(growth, start, end).sum() / (end - start);
      return new Phase(firstYear + start, firstYear + end, mean, (int) Math.signum(mean));
    }

    String text() {
      String name = direction > 0 ? "growth" : direction < 0 ? "decline" : "standstill";
      return name + " from " + from + " to " + to;
    }
  }
}
