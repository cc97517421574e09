package org.econcluster.profile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.Optional;

/**
 * A number on which indicators rest and which the rules give, because it judges and does not
 * measure.
 *
 * <p>Immutable and thread-safe.
 */
public enum Judgement {

  /**
   * The share of inputs or output from which on two industries are strongly linked, 0.1 for a
   * tenth.
   */
  STRONG_SHARE(
      "link.pair-share",
      false,
      Range.closed(0.0, 1.0),
      ImmutableSet.of("strong-component-size", "upstream-location-quotient")),

  /** The probability with which a prediction interval holds the value, 0.95 for 95 %. */
  PREDICTION_PROBABILITY(
      "syne.interval",
      false,
      Range.open(0.0, 1.0),
      ImmutableSet.of(
          "forecast-taxes",
          "forecast-taxes-low",
          "forecast-taxes-high",
          "forecast-turnover",
          "forecast-turnover-low",
          "forecast-turnover-high")),

  /** The number of years from which on a series of investment is told apart into phases. */
  PHASE_YEARS("syne.phase-years", true, Range.atLeast(3.0), Phases.INDICATORS),

  /** The number of yearly changes that a phase of investment has at least. */
  PHASE_CHANGES("syne.phase-changes", true, Range.atLeast(1.0), Phases.INDICATORS);

  private final String parameter;
  private final boolean whole;
  private final Range<Double> range;
  private final ImmutableSet<String> indicators;

  Judgement(String parameter, boolean whole, Range<Double> range, ImmutableSet<String> indicators) {
    this.parameter = parameter;
    this.whole = whole;
    this.range = range;
    this.indicators = indicators;
  }

  /** The parameter of the rules that gives the number, for example {@code link.pair-share}. */
  public String parameter() {
    return parameter;
  }

  /** The ids of the indicators that rest on the number; unknown where nobody gives it. */
  public ImmutableSet<String> indicators() {
    return indicators;
  }

  /** Whether the number may be this one; false for NaN. */
  public boolean allows(double number) {
    return range.contains(number) && (!whole || number == Math.rint(number));
  }

  /** Which numbers are allowed, for people, for example "a whole number of at least 1". */
  public String allowed() {
    String least = String.valueOf(range.lowerEndpoint().intValue());
    if (!range.hasUpperBound()) {
      return "a whole number of at least " + least;
    }
    String most = String.valueOf(range.upperEndpoint().intValue());
    return range.contains(range.lowerEndpoint())
        ? "a number from " + least + " to " + most
        : "a number above " + least + " and below " + most;
  }

  /** Returns the judgement whose number a parameter gives. */
  public static Optional<Judgement> of(String parameter) {
    return Arrays.stream(values()).filter(each -> each.parameter.equals(parameter)).findFirst();
  }

  /** Returns the judgements on which at least one of some indicators rests. */
  public static ImmutableSet<Judgement> behind(Iterable<String> indicators) {
    ImmutableSet<String> asked = ImmutableSet.copyOf(indicators);
    return Arrays.stream(values())
        .filter(each -> each.indicators.stream().anyMatch(asked::contains))
        .collect(toImmutableSet());
  }

  /** Apart, as an enumeration knows no constants of its own before its values. */
  private static final class Phases {
    private static final ImmutableSet<String> INDICATORS =
        ImmutableSet.of(
            "investment-phase-growth",
            "investment-phase-decline",
            "investment-phase-renewed-growth");
  }
}
