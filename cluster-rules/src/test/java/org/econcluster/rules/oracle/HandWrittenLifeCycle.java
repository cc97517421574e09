package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.HandWrittenSheet.at;
import static org.econcluster.rules.oracle.HandWrittenSheet.bit;
import static org.econcluster.rules.oracle.HandWrittenSheet.bitIf;
import static org.econcluster.rules.oracle.HandWrittenSheet.conclude;
import static org.econcluster.rules.oracle.HandWrittenSheet.has;
import static org.econcluster.rules.oracle.HandWrittenSheet.isThere;
import static org.econcluster.rules.oracle.HandWrittenSheet.present;

import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.rules.finding.DevelopmentPace;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.MarketSpecialisation;
import org.econcluster.rules.finding.Ownership;
import org.econcluster.rules.finding.Significance;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.econcluster.rules.finding.Star;

/** SPEC, LIFE, MAP and KEY: specialisation, life cycle and key elements. */
final class HandWrittenLifeCycle {

  private HandWrittenLifeCycle() {}

  static void evaluate(double[] values, long[] concluded) {
    specialisation(values, concluded);
    lifeCycle(values, concluded);
    keyElements(values, concluded);
  }

  private static void specialisation(double[] v, long[] concluded) {
    double quotient = at(v, Input.LOCATION_QUOTIENT);
    double change = Rulebook.rounded(quotient - at(v, Input.FIRST_QUOTIENT));
    boolean enoughJobs = at(v, Input.JOBS) >= Thresholds.STAR_JOBS;
    long signals =
        bitIf(at(v, Input.OUTPUT_QUOTIENT) >= Thresholds.CUT_OFF, SpecialisationSignal.OUTPUT)
            | bitIf(quotient >= Thresholds.CUT_OFF, SpecialisationSignal.LOCATION)
            | bitIf(
                at(v, Input.PER_CAPITA_QUOTIENT) >= Thresholds.CUT_OFF,
                SpecialisationSignal.PER_CAPITA);
    conclude(concluded, FindingKind.SPEC_SIGNAL, signals);
    conclude(
        concluded,
        FindingKind.SPEC_MARKET,
        Rulebook.market(Long.bitCount(signals) == 3, signals != 0));
    conclude(
        concluded,
        FindingKind.SPEC_STAR,
        bitIf(enoughJobs && at(v, Input.SIZE_RANK) <= Thresholds.TOP_SHARE, Star.SIZE)
            | bitIf(enoughJobs && quotient >= Thresholds.STAR_QUOTIENT, Star.SPECIALISATION)
            | bitIf(enoughJobs && at(v, Input.FOCUS_RANK) <= Thresholds.TOP_SHARE, Star.FOCUS));
    conclude(
        concluded,
        FindingKind.SPEC_SIGNIFICANCE,
        at(v, Input.QUOTIENT_LOWER_BOUND) > Thresholds.SIGNIFICANCE
            ? Significance.SIGNIFICANT
            : Significance.NOT_SIGNIFICANT);
    conclude(
        concluded,
        FindingKind.SPEC_TREND,
        Rulebook.trend(change > Thresholds.TREND_TOLERANCE, -change > Thresholds.TREND_TOLERANCE));
    conclude(
        concluded,
        FindingKind.SPEC_QUADRANT,
        Rulebook.quadrant(
            quotient >= Thresholds.QUADRANT_LEVEL, change >= Thresholds.QUADRANT_CHANGE));
  }

  private static void lifeCycle(double[] v, long[] concluded) {
    boolean linked = at(v, Input.LINKED) >= Thresholds.LINKED_SHARE;
    boolean criticalMass = at(v, Input.PART_WITHOUT_CORE) >= Thresholds.CRITICAL_MASS;
    boolean newTies = at(v, Input.TIE_GROWTH) > Thresholds.GROWTH;
    boolean agglomeration =
        (at(v, Input.LOCATION_QUOTIENT) >= Thresholds.AGGLOMERATION_QUOTIENT
                || has(concluded, FindingKind.SPEC_STAR, Star.SIZE))
            && at(v, Input.COMPANIES) >= Thresholds.AGGLOMERATION_COMPANIES;
    boolean institution = isThere(v, Input.INSTITUTIONS) || isThere(v, Input.LABELS);
    int signs = 0;
    signs += at(v, Input.ENTRY) >= Thresholds.ENTRY_RATE ? 1 : 0;
    signs += newTies ? 1 : 0;
    signs += institution ? 1 : 0;
    boolean mature =
        criticalMass
            && at(v, Input.EXTERNAL_TIES) >= Thresholds.EXTERNAL_TIES
            && (isThere(v, Input.SPIN_OFFS) || isThere(v, Input.JOINT_VENTURES));
    boolean transforming =
        isThere(v, Input.FORMERLY_MATURE)
            && (at(v, Input.BEST_YEAR_OF_3) <= Thresholds.DECLINE
                || isThere(v, Input.PRODUCT_CHANGE));
    boolean effective =
        at(v, Input.CHAIN) >= Thresholds.CHAIN_COVERAGE
            && highCompetition(v)
            && at(v, Input.HORIZONTAL) >= Thresholds.INTERACTION
            && at(v, Input.LOWEST_QUOTIENT_OF_3Y) >= Thresholds.SUSTAINED_QUOTIENT;
    conclude(
        concluded,
        FindingKind.LIFE_STAGE,
        Rulebook.stage(transforming, agglomeration, linked, signs >= 2, mature));
    ClusterType type =
        Rulebook.type(
            linked,
            at(v, Input.LARGEST_PART) >= Thresholds.CONNECTED_SHARE,
            criticalMass,
            effective);
    conclude(concluded, FindingKind.LIFE_TYPE, type);
    boolean intensive = newTies || at(v, Input.ACTOR_GROWTH) > Thresholds.GROWTH;
    conclude(
        concluded,
        FindingKind.LIFE_PACE,
        intensive ? DevelopmentPace.INTENSIVE : DevelopmentPace.SLOW);
    double growth = at(v, Input.EMPLOYMENT_GROWTH);
    conclude(
        concluded,
        FindingKind.LIFE_PHASE,
        Rulebook.phase(
            growth >= Thresholds.PHASE_GROWTH,
            growth <= Thresholds.PHASE_SHRINKING,
            at(v, Input.VARIETY_CHANGE) > Thresholds.PHASE_VARIETY));
    conclude(concluded, FindingKind.LIFE_EXPECTED_STAGE, expectedStages(type, intensive));
  }

  private static long expectedStages(ClusterType type, boolean intensive) {
    return switch (type) {
      case LATENT -> bit(LifeCycleStage.AGGLOMERATION);
      case POTENTIAL -> bit(LifeCycleStage.EMERGING) | bitIf(intensive, LifeCycleStage.DEVELOPING);
      case STEADY -> bit(LifeCycleStage.DEVELOPING);
      case STRONG -> bit(LifeCycleStage.MATURE);
    };
  }

  private static void keyElements(double[] v, long[] concluded) {
    present(
        concluded,
        FindingKind.KEY_CONCENTRATION,
        at(v, Input.LOCATION_QUOTIENT) >= Thresholds.AGGLOMERATION_QUOTIENT
            || at(v, Input.PER_CAPITA_QUOTIENT) >= Thresholds.CONCENTRATED_PER_HEAD);
    present(
        concluded,
        FindingKind.KEY_SPECIALISATION,
        !has(concluded, FindingKind.SPEC_MARKET, MarketSpecialisation.NONE));
    present(
        concluded,
        FindingKind.KEY_ACTORS,
        at(v, Input.MEMBERS) >= Thresholds.MEMBERS
            && at(v, Input.CATEGORIES) >= Thresholds.CATEGORIES);
    present(
        concluded,
        FindingKind.KEY_COMPETITION_COOPERATION,
        highCompetition(v) && at(v, Input.HORIZONTAL) >= Thresholds.COOPERATION);
    present(
        concluded,
        FindingKind.KEY_CRITICAL_MASS,
        at(v, Input.PART_WITHOUT_CORE) >= Thresholds.CRITICAL_MASS);
    present(
        concluded,
        FindingKind.KEY_LIFE_CYCLE,
        at(v, Input.AGE) >= Thresholds.AGE
            || at(v, Input.LOWEST_QUOTIENT_OF_3Y) >= Thresholds.SUSTAINED_QUOTIENT);
    present(
        concluded,
        FindingKind.KEY_INNOVATIVENESS,
        at(v, Input.INNOVATING) >= Thresholds.INNOVATING
            || at(v, Input.RESEARCH_LINKED) >= Thresholds.RESEARCH_TIES);
    conclude(
        concluded,
        FindingKind.KEY_OWNERSHIP,
        at(v, Input.LARGEST_OWNER) > Thresholds.OWNER_SHARE
            ? Ownership.DOMINATED
            : Ownership.DISPERSED);
  }

  /** Enough rivals, and no few of them rule the market. */
  static boolean highCompetition(double[] v) {
    return at(v, Input.RIVALS) >= Thresholds.RIVALS && at(v, Input.HHI) < Thresholds.CONCENTRATION;
  }
}
