package org.econcluster.rules.criterion;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** How an indicator is compared with a threshold. */
public enum Comparison {
  /** The value is the threshold or more. */
  AT_LEAST(">=", "at least"),
  /** The value is more than the threshold. */
  ABOVE(">", "above"),
  /** The value is the threshold or less. */
  AT_MOST("<=", "at most"),
  /** The value is less than the threshold. */
  BELOW("<", "below");

  private static final ImmutableMap<String, Comparison> BY_SYMBOL =
      Arrays.stream(values())
          .collect(ImmutableMap.toImmutableMap(Comparison::symbol, Function.identity()));

  private final String symbol;
  private final String words;

  Comparison(String symbol, String words) {
    this.symbol = symbol;
    this.words = words;
  }

  /** Returns the comparison written with a symbol such as {@code >=}. */
  public static Optional<Comparison> ofSymbol(String symbol) {
    return Optional.ofNullable(BY_SYMBOL.get(symbol));
  }

  /** The symbol in tables, for example {@code >=}. */
  public String symbol() {
    return symbol;
  }

  /** The comparison in words, for example "at least". */
  public String words() {
    return words;
  }

  /** Whether larger values favour the criterion. */
  public boolean favoursMore() {
    return this == AT_LEAST || this == ABOVE;
  }

  /** Whether a single value passes. */
  public boolean holds(double value, double threshold) {
    return switch (this) {
      case AT_LEAST -> value >= threshold;
      case ABOVE -> value > threshold;
      case AT_MOST -> value <= threshold;
      case BELOW -> value < threshold;
    };
  }

  /**
   * Returns the status of an interval of values.
   *
   * @param low the smallest admissible value
   * @param high the largest admissible value, not below {@code low}
   */
  public Status test(double low, double high, double threshold) {
    boolean lowHolds = holds(low, threshold);
    if (lowHolds != holds(high, threshold)) {
      return Status.UNKNOWN;
    }
    return lowHolds ? Status.MET : Status.UNMET;
  }

  /** Returns how far a value is past the threshold: negative where it falls short. */
  public double margin(double value, double threshold) {
    return favoursMore() ? value - threshold : threshold - value;
  }
}
