package org.econcluster.rules.criterion;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The closed list of ways to make an indicator out of others. */
public enum DerivedFunction {
  /** The first input over the second, which must not be negative. */
  RATIO("ratio"),
  /** The first input less the second. */
  DIFFERENCE("difference"),
  /** The relative change from the first input to the second; 0.05 for 5 %. */
  CHANGE("change"),
  /** The arithmetic mean. */
  MEAN("mean"),
  /** The smallest input. */
  MIN("min"),
  /** The largest input. */
  MAX("max"),
  /** How many of the named criteria are met. */
  COUNT_MET("count-met"),
  /** How many values of a kind earlier sets have concluded. */
  COUNT_CONCLUDED("count-concluded"),
  /** The sum of the weights of those values that earlier sets have concluded. */
  WEIGHTED_SUM_CONCLUDED("weighted-sum-concluded");

  private static final ImmutableMap<String, DerivedFunction> BY_ID =
      Arrays.stream(values())
          .collect(ImmutableMap.toImmutableMap(DerivedFunction::id, Function.identity()));

  private final String id;

  DerivedFunction(String id) {
    this.id = id;
  }

  /** Returns the function with a name such as {@code count-met}. */
  public static Optional<DerivedFunction> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** All names, in the order of declaration. */
  public static Iterable<String> ids() {
    return BY_ID.keySet();
  }

  /** The name in tables. */
  public String id() {
    return id;
  }

  /** Whether the inputs are indicators, rather than criteria or conclusions. */
  public boolean takesIndicators() {
    return ordinal() <= MAX.ordinal();
  }
}
