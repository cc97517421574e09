package org.econcluster.rules.testkit.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.econcluster.profile.Profile;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.testkit.CriterionStates;
import org.econcluster.rules.testkit.ProfileGenerator;

/** The generators of the testkit as arbitraries. */
public final class ClusterArbitraries {

  private ClusterArbitraries() {}

  /** Returns profiles aimed at the thresholds of a pack, every indicator known exactly. */
  public static Arbitrary<Profile> fullProfiles(RulePack pack) {
    return profiles(ProfileGenerator.forPack(pack));
  }

  /** Returns profiles aimed at the thresholds of a pack, with gaps and with intervals. */
  public static Arbitrary<Profile> partialProfiles(RulePack pack) {
    ProfileGenerator generator = ProfileGenerator.forPack(pack);
    return Arbitraries.oneOf(
        profiles(generator.withUnknowns(0.1).withIntervals(0.1)),
        profiles(generator.withUnknowns(0.3).withIntervals(0.2)),
        profiles(generator.withUnknowns(0.8).withIntervals(0.5)));
  }

  /** Returns the profiles of a generator. */
  public static Arbitrary<Profile> profiles(ProfileGenerator generator) {
    return Arbitraries.randomValue(generator::next);
  }

  /** Returns states of a pack's criteria, each met or unmet. */
  public static Arbitrary<Supposition> fullStates(RulePack pack) {
    return Arbitraries.randomValue(CriterionStates.forPack(pack)::next);
  }

  /** Returns states of a pack's criteria, some unknown. */
  public static Arbitrary<Supposition> partialStates(RulePack pack) {
    return Arbitraries.randomValue(CriterionStates.forPack(pack).withUnknowns(0.4)::next);
  }
}
