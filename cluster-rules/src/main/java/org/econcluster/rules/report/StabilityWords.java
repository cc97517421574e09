package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.rules.Stability;
import org.econcluster.rules.Stability.Held;
import org.econcluster.rules.Variation;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.ExplanationText;

/** The wording of stability that all forms of reports share. */
final class StabilityWords {

  private StabilityWords() {}

  /** Returns how the evidence was varied, as sentences. */
  static String variation(Stability stability) {
    Variation variation = stability.variation();
    String errors =
        variation.errors().entrySet().stream()
            .map(error -> error(error.getKey(), error.getValue()))
            .collect(Collectors.joining(", "));
    return PlainText.of(
        variation.draws()
            + " draws, seed "
            + variation.seed()
            + ". Scores vary by "
            + variation.scorePoints()
            + (variation.scorePoints() == 1 ? " point" : " points")
            + ", intervals within their ends"
            + (errors.isEmpty() ? "" : "; up to both sides " + errors)
            + ". Anything else stays as it is.");
  }

  private static String error(String id, double error) {
    Indicator indicator = IndicatorCatalogue.standard().get(id);
    return indicator.name() + " by " + ExplanationText.number(error, indicator.unit());
  }

  /** Returns the conclusions that some draw settles, or that are settled now. */
  static ImmutableList<Held> settled(Stability stability) {
    return stability.conclusions().stream()
        .filter(held -> !isOpenThroughout(held))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the kinds that have values open in every draw, as now; empty where none has. */
  static Optional<String> open(Stability stability) {
    String kinds =
        stability.conclusions().stream()
            .filter(StabilityWords::isOpenThroughout)
            .map(held -> held.kind().label())
            .distinct()
            .collect(Collectors.joining(", "));
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(PlainText.of("Values open now and in every draw: " + kinds + "."));
  }

  private static boolean isOpenThroughout(Held held) {
    return held.now() == Certainty.POSSIBLE
        && held.shareCertain() == 0
        && held.sharePossible() == 1;
  }

  /** Returns a share of draws in percent; 0 % and 100 % stand for none and all of them. */
  static String share(double share) {
    double percent = 100 * share;
    if (share > 0 && percent < 0.1) {
      return "< 0.1 %";
    }
    if (share < 1 && percent > 99.9) {
      return "> 99.9 %";
    }
    return ExplanationText.number(Math.rint(10 * percent) / 1000, "share");
  }
}
