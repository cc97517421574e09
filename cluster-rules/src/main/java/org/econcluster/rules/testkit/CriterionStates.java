package org.econcluster.rules.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.testkit.Aims.Aim;

/**
 * Makes states of a pack's criteria: suppositions that give every threshold criterion a status.
 *
 * <p>Criteria on one indicator are met only together as some value of it allows, so that thresholds
 * are never passed out of order. Composites and criteria on conclusions are left to follow. The
 * same seed gives the same states. Immutable and thread-safe.
 */
public final class CriterionStates {

  private final ImmutableListMultimap<String, Aim> criteria;
  private final double unknowns;

  private CriterionStates(ImmutableListMultimap<String, Aim> criteria, double unknowns) {
    checkArgument(unknowns >= 0 && unknowns <= 1, "The unknowns (%s) must be a share.", unknowns);
    this.criteria = criteria;
    this.unknowns = unknowns;
  }

  /** Returns a generator of states in which every criterion is met or unmet. */
  public static CriterionStates forPack(RulePack pack) {
    Map<String, DerivedIndicator> derived =
        Maps.uniqueIndex(pack.derivedIndicators(), DerivedIndicator::id);
    ImmutableListMultimap.Builder<String, Aim> free = ImmutableListMultimap.builder();
    Aims.ofCriteria(pack)
        .forEach(
            (indicator, aim) -> {
              DerivedIndicator by = derived.get(indicator);
              if (by == null || by.function().takesIndicators()) {
                free.put(indicator, aim);
              }
            });
    return new CriterionStates(free.build(), 0);
  }

  /**
   * Returns a generator that leaves criteria unknown.
   *
   * @param share how often an indicator is not known exactly, from 0 to 1
   */
  public CriterionStates withUnknowns(double share) {
    return new CriterionStates(criteria, share);
  }

  /** Returns the endless sequence of states that belongs to a seed. */
  public Stream<Supposition> states(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return Stream.generate(() -> next(random));
  }

  /** Returns the next state. */
  public Supposition next(RandomGenerator random) {
    double vigour = random.nextDouble();
    Supposition.Builder state = Supposition.builder();
    for (String indicator : criteria.keySet()) {
      List<Aim> aims = criteria.get(indicator);
      double one = value(aims, vigour, random);
      double other = random.nextDouble() < unknowns ? value(aims, 1 - vigour, random) : one;
      boolean nothing = one != other && random.nextBoolean();
      double low = nothing ? Double.NEGATIVE_INFINITY : Math.min(one, other);
      double high = nothing ? Double.POSITIVE_INFINITY : Math.max(one, other);
      for (Aim aim : aims) {
        state.put(
            aim.criterion().id(), aim.criterion().comparison().test(low, high, aim.threshold()));
      }
    }
    return state.build();
  }

  /** A value at or next to one of the thresholds, more often one that favours the criterion. */
  private static double value(List<Aim> aims, double vigour, RandomGenerator random) {
    Aim aim = aims.get(random.nextInt(aims.size()));
    boolean wanted = random.nextDouble() < vigour;
    List<Double> sides = new ArrayList<>();
    double threshold = aim.threshold();
    for (double value :
        new double[] {Math.nextDown(threshold), threshold, Math.nextUp(threshold)}) {
      if (aim.criterion().comparison().holds(value, threshold) == wanted) {
        sides.add(value);
      }
    }
    return sides.get(random.nextInt(sides.size()));
  }
}
