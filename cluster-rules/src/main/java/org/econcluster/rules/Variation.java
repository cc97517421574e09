package org.econcluster.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.econcluster.ClusterStyle;
import org.econcluster.indicator.IndicatorCatalogue;
import org.immutables.value.Value;

/**
 * How far evidence may be off, for {@link Assessment#stability}.
 *
 * <p>An indicator with a stated error varies by up to that error to both sides, an expert score (an
 * indicator in the unit "score") by up to {@link #scorePoints} in whole points, and an interval
 * within its ends; all with equal probability, independently of each other, and never beyond the
 * range of the indicator. What is neither stays as it is.
 */
@Value.Immutable
@ClusterStyle
public interface Variation {

  /** The most draws; their shares are exact to about a thousandth. */
  int MAX_DRAWS = 1_000_000;

  /** How many times the evidence is drawn, 1 to {@link #MAX_DRAWS}. */
  @Value.Default
  default int draws() {
    return 1_000;
  }

  /** The seed; equal seeds give equal draws whatever the number of threads. */
  @Value.Default
  default long seed() {
    return 1;
  }

  /**
   * By how many points of its own scale a score may be off, at least 0; the rulebook asks for one.
   *
   * <p>A point is a sixth of the scale from 1 to 7, and half of the scale from -1 to +1 on which
   * features of a policy are scored.
   */
  @Value.Default
  default int scorePoints() {
    return 1;
  }

  /**
   * By how much other measurements may be off, by indicator and in its unit: 0.05 for {@code
   * location-quotient} means that 1.2 stands for 1.15 to 1.25. Finite and above 0.
   */
  ImmutableMap<String, Double> errors();

  /** How many threads assess the draws, 1 to 1,000. */
  @Value.Default
  default int threads() {
    return 1;
  }

  /** Returns a builder; without errors only scores and intervals vary. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  class Builder extends ImmutableVariation.Builder {
    Builder() {}
  }

  /** Rejects numbers out of range and indicators that the catalogue lacks. */
  @Value.Check
  default void check() {
    checkArgument(
        draws() >= 1 && draws() <= MAX_DRAWS,
        "The number of draws (%s) must be from 1 to %s.",
        draws(),
        MAX_DRAWS);
    checkArgument(
        scorePoints() >= 0, "The points of a score (%s) must not be negative.", scorePoints());
    Assessor.checkThreads(threads());
    errors()
        .forEach(
            (indicator, error) -> {
              IndicatorCatalogue.standard().get(indicator);
              checkArgument(
                  error > 0 && Double.isFinite(error),
                  "The error of %s (%s) must be above 0 and finite.",
                  indicator,
                  error);
            });
  }
}
