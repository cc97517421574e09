package org.econcluster.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The numbers of the rules on which indicators rest. Indicators that rest on one which is absent
 * are unknown.
 *
 * <p>Immutable and thread-safe.
 */
public final class Judgements {

  private static final Judgements NONE = new Judgements(ImmutableMap.of());

  private final ImmutableMap<Judgement, Double> numbers;

  private Judgements(ImmutableMap<Judgement, Double> numbers) {
    this.numbers = numbers;
  }

  /** Returns no number at all. */
  public static Judgements none() {
    return NONE;
  }

  /**
   * Returns the given numbers.
   *
   * @throws IllegalArgumentException if {@link Judgement#allows} does not allow one of them
   */
  public static Judgements of(Map<Judgement, Double> numbers) {
    numbers.forEach(
        (judgement, number) ->
            checkArgument(
                judgement.allows(number),
                "The parameter %s (%s) must be %s.",
                judgement.parameter(),
                number,
                judgement.allowed()));
    return new Judgements(Maps.immutableEnumMap(numbers));
  }

  /** Returns a number; empty where nobody gives it. */
  OptionalDouble number(Judgement judgement) {
    Double number = numbers.get(judgement);
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /** Returns a whole number; empty where nobody gives it. */
  OptionalInt count(Judgement judgement) {
    OptionalDouble number = number(judgement);
    return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
  }
}
