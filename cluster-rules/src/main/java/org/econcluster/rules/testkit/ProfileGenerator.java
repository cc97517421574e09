package org.econcluster.rules.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.testkit.Aims.Aim;

/**
 * Makes profiles that put a pack to the test.
 *
 * <p>Of the values, 40 % lie at a threshold of the pack, next to it or 1 % away; 30 % are
 * realistic, 20 % lie at an edge of what the indicator admits, and 10 % anywhere. Each profile has
 * a vigour between 0 and 1, the odds that a value favours its criterion, so that rules with many
 * conditions are hit too. One profile in eight is of one mind: its vigour is close to 1, no value
 * lies at an edge or anywhere, and all is known exactly, so that ladders with many rungs are
 * climbed to the top. The same seed gives the same profiles. Immutable and thread-safe.
 */
public final class ProfileGenerator {

  private static final ImmutableSet<String> FRACTIONAL_UNITS =
      ImmutableSet.of("ratio", "share", "per year", "index", "difference", "score", "weight");
  private static final double WIDTH_OF_OPEN_RANGE = 4;
  private static final double REALISTIC = 0.7;
  private static final double OF_ONE_MIND = 0.125;
  private static final double VIGOUR_OF_ONE_MIND = 0.9;

  private final ImmutableListMultimap<String, Aim> aims;
  private final ImmutableList<Indicator> indicators;
  private final SubjectKind kind;
  private final double unknowns;
  private final double intervals;

  private ProfileGenerator(
      ImmutableListMultimap<String, Aim> aims,
      SubjectKind kind,
      double unknowns,
      double intervals) {
    this.aims = aims;
    this.kind = kind;
    this.indicators =
        IndicatorCatalogue.standard().all().stream()
            .filter(indicator -> aims.containsKey(indicator.id()))
            .collect(ImmutableList.toImmutableList());
    this.unknowns = checkShare(unknowns, "unknowns");
    this.intervals = checkShare(intervals, "intervals");
  }

  /**
   * Returns a generator of profiles of clusters in which every indicator of the pack has an exact
   * value.
   */
  public static ProfileGenerator forPack(RulePack pack) {
    return new ProfileGenerator(Aims.ofProfiles(pack), SubjectKind.CLUSTER, 0, 0);
  }

  /** Returns a generator of profiles of another kind of subject. */
  public ProfileGenerator ofKind(SubjectKind other) {
    return new ProfileGenerator(aims, other, unknowns, intervals);
  }

  /**
   * Returns a generator that leaves indicators unknown.
   *
   * <p>How often differs from profile to profile around the share, up to twice as often or never,
   * so that some know all that a rule with many conditions asks for.
   *
   * @param share how often on the average, from 0 (never) to 1 (always), in profiles that are not
   *     of one mind
   */
  public ProfileGenerator withUnknowns(double share) {
    return new ProfileGenerator(aims, kind, share, intervals);
  }

  /**
   * Returns a generator that gives only bounds of known indicators, as for suppressed cells.
   *
   * @param share how often, from 0 (never) to 1 (always), in profiles that are not of one mind
   */
  public ProfileGenerator withIntervals(double share) {
    return new ProfileGenerator(aims, kind, unknowns, share);
  }

  /** The indicators that profiles have, in the order of the catalogue. */
  public ImmutableList<String> indicators() {
    return indicators.stream().map(Indicator::id).collect(ImmutableList.toImmutableList());
  }

  /** Returns the endless sequence of profiles that belongs to a seed. */
  public Stream<Profile> profiles(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return Stream.generate(() -> next(random));
  }

  /** Returns the next profile. */
  public Profile next(RandomGenerator random) {
    boolean ofOneMind = random.nextDouble() < OF_ONE_MIND;
    double vigour =
        ofOneMind
            ? VIGOUR_OF_ONE_MIND + (1 - VIGOUR_OF_ONE_MIND) * random.nextDouble()
            : random.nextDouble();
    double spread = Math.min(unknowns, 1 - unknowns) * (2 * random.nextDouble() - 1);
    double unknown = ofOneMind ? 0 : unknowns + spread;
    double interval = ofOneMind ? 0 : intervals;
    Map<String, Double> known = new LinkedHashMap<>();
    Profile.Builder profile = Profile.builder("generated").kind(kind);
    for (Indicator indicator : indicators) {
      double value = value(indicator, known, vigour, ofOneMind, random);
      if (random.nextDouble() < unknown) {
        continue;
      }
      known.put(indicator.id(), value);
      double other =
          random.nextDouble() < interval
              ? value(indicator, known, vigour, ofOneMind, random)
              : value;
      profile.put(
          indicator.id(),
          IndicatorValue.between(
              Math.min(value, other), Math.max(value, other), Origin.STATED, "generated"));
    }
    return profile.build();
  }

  private double value(
      Indicator indicator,
      Map<String, Double> known,
      double vigour,
      boolean ofOneMind,
      RandomGenerator random) {
    List<Aim> candidates = aims.get(indicator.id());
    Aim aim = candidates.get(random.nextInt(candidates.size()));
    OptionalDouble target = aim.target(indicator.id(), known);
    boolean up = aim.favoursMore(indicator.id()) == (random.nextDouble() < vigour);
    double place = random.nextDouble() * (ofOneMind ? REALISTIC : 1);
    double value;
    if (place < 0.4 && target.isPresent()) {
      value = nearTo(target.getAsDouble(), up, random);
    } else if (place < REALISTIC) {
      value = realistic(indicator, target.orElse(1), up, random);
    } else if (place < 0.9) {
      value = edge(indicator, random);
    } else {
      value = Math.exp(10 * random.nextGaussian()) * (random.nextBoolean() ? 1 : -1);
    }
    double lowest = Math.max(indicator.lowest(), -Double.MAX_VALUE);
    double highest = Math.min(indicator.highest(), Double.MAX_VALUE);
    return Math.min(Math.max(value, lowest), highest);
  }

  private static double nearTo(double target, boolean up, RandomGenerator random) {
    double percent = target == 0 ? 0.01 : Math.abs(target) / 100;
    return switch (random.nextInt(3)) {
      case 0 -> target;
      case 1 -> up ? Math.nextUp(target) : Math.nextDown(target);
      default -> up ? target + percent : target - percent;
    };
  }

  private static double realistic(
      Indicator indicator, double target, boolean up, RandomGenerator random) {
    double reach = WIDTH_OF_OPEN_RANGE * Math.max(1, Math.abs(target));
    double end =
        up
            ? Math.min(indicator.highest(), target + reach)
            : Math.max(indicator.lowest(), target - reach);
    double value = target + (end - target) * random.nextDouble();
    if (indicator.unit().equals("yes or no")) {
      return up ? 1 : 0;
    }
    return FRACTIONAL_UNITS.contains(indicator.unit()) ? value : Math.rint(value);
  }

  private static double edge(Indicator indicator, RandomGenerator random) {
    return switch (random.nextInt(6)) {
      case 0 -> indicator.lowest();
      case 1 -> indicator.highest();
      case 2 -> 0;
      case 3 -> -0.0;
      case 4 -> Double.MIN_VALUE;
      default -> 1;
    };
  }

  private static double checkShare(double share, String name) {
    checkArgument(share >= 0 && share <= 1, "The %s (%s) must be a share.", name, share);
    return share;
  }
}
