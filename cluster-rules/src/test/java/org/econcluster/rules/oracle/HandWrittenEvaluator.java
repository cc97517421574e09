package org.econcluster.rules.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.cluster.PolicyModel;
import org.econcluster.rules.finding.DevelopmentPace;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.LightHandReason;
import org.econcluster.rules.finding.MarketSpecialisation;
import org.econcluster.rules.finding.Ownership;
import org.econcluster.rules.finding.PolicyInstrument;
import org.econcluster.rules.finding.PolicyWarning;
import org.econcluster.rules.finding.Presence;
import org.econcluster.rules.finding.Significance;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.econcluster.rules.finding.Star;
import org.econcluster.rules.finding.StateActionReason;

/**
 * The sets SPEC, LIFE, KEY and POL of the rulebook as a program: conclusions from exact
 * measurements and nothing else, as fast as plain Java gives them.
 */
public final class HandWrittenEvaluator {

  private static final ImmutableList<String> SETS =
      ImmutableList.of("SPEC.", "LIFE.", "KEY.", "POL.");

  /** The indicators that {@link #evaluate} takes, in their order. */
  public static final ImmutableList<String> INDICATORS =
      Arrays.stream(Input.values())
          .map(input -> input.indicator)
          .collect(ImmutableList.toImmutableList());

  /** The kinds of finding of the sets that it knows: all that {@link #evaluate} concludes. */
  static final ImmutableSet<FindingKind> CONCLUDED =
      Arrays.stream(FindingKind.values())
          .filter(kind -> SETS.stream().anyMatch(set -> kind.id().startsWith(set)))
          .collect(Sets.toImmutableEnumSet());

  /** How many words {@link #evaluate} fills. */
  public static final int KINDS = FindingKind.values().length;

  private HandWrittenEvaluator() {}

  /**
   * Writes the conclusions.
   *
   * @param values a finite value for each of {@link #INDICATORS}
   * @param concluded receives, by the ordinal of the finding kind, a bit for each value concluded
   */
  public static void evaluate(double[] values, long[] concluded) {
    Arrays.fill(concluded, 0);
    specialisation(values, concluded);
    lifeCycle(values, concluded);
    keyElements(values, concluded);
    presentPolicy(values, concluded);
    recommendation(values, concluded);
  }

  private static void specialisation(double[] v, long[] concluded) {
    double output = at(v, Input.OUTPUT_QUOTIENT);
    double quotient = at(v, Input.LOCATION_QUOTIENT);
    double perCapita = at(v, Input.PER_CAPITA_QUOTIENT);
    double change = rounded(quotient - at(v, Input.FIRST_QUOTIENT));
    boolean enoughJobs = at(v, Input.JOBS) >= Thresholds.STAR_JOBS;
    int signals = 0;
    if (output >= Thresholds.CUT_OFF) {
      signals++;
      add(concluded, FindingKind.SPEC_SIGNAL, SpecialisationSignal.OUTPUT);
    }
    if (quotient >= Thresholds.CUT_OFF) {
      signals++;
      add(concluded, FindingKind.SPEC_SIGNAL, SpecialisationSignal.LOCATION);
    }
    if (perCapita >= Thresholds.CUT_OFF) {
      signals++;
      add(concluded, FindingKind.SPEC_SIGNAL, SpecialisationSignal.PER_CAPITA);
    }
    add(concluded, FindingKind.SPEC_MARKET, Rulebook.market(signals == 3, signals > 0));
    if (enoughJobs && at(v, Input.SIZE_RANK) <= Thresholds.TOP_SHARE) {
      add(concluded, FindingKind.SPEC_STAR, Star.SIZE);
    }
    if (enoughJobs && quotient >= Thresholds.STAR_QUOTIENT) {
      add(concluded, FindingKind.SPEC_STAR, Star.SPECIALISATION);
    }
    if (enoughJobs && at(v, Input.FOCUS_RANK) <= Thresholds.TOP_SHARE) {
      add(concluded, FindingKind.SPEC_STAR, Star.FOCUS);
    }
    add(
        concluded,
        FindingKind.SPEC_SIGNIFICANCE,
        at(v, Input.QUOTIENT_LOWER_BOUND) > Thresholds.SIGNIFICANCE
            ? Significance.SIGNIFICANT
            : Significance.NOT_SIGNIFICANT);
    add(
        concluded,
        FindingKind.SPEC_TREND,
        Rulebook.trend(change > Thresholds.TREND_TOLERANCE, -change > Thresholds.TREND_TOLERANCE));
    add(
        concluded,
        FindingKind.SPEC_QUADRANT,
        Rulebook.quadrant(
            quotient >= Thresholds.QUADRANT_LEVEL, change >= Thresholds.QUADRANT_CHANGE));
  }

  private static void lifeCycle(double[] v, long[] concluded) {
    boolean linked = at(v, Input.LINKED) >= Thresholds.LINKED_SHARE;
    boolean criticalMass = at(v, Input.PART_WITHOUT_CORE) >= Thresholds.CRITICAL_MASS;
    boolean newTies = at(v, Input.TIE_GROWTH) > Thresholds.GROWTH;
    boolean sizeStar =
        at(v, Input.SIZE_RANK) <= Thresholds.TOP_SHARE && at(v, Input.JOBS) >= Thresholds.STAR_JOBS;
    boolean agglomeration =
        (at(v, Input.LOCATION_QUOTIENT) >= Thresholds.AGGLOMERATION_QUOTIENT || sizeStar)
            && at(v, Input.COMPANIES) >= Thresholds.AGGLOMERATION_COMPANIES;
    boolean institution =
        at(v, Input.INSTITUTIONS) >= Thresholds.ONE || at(v, Input.LABELS) >= Thresholds.ONE;
    int signs = 0;
    signs += at(v, Input.ENTRY) >= Thresholds.ENTRY_RATE ? 1 : 0;
    signs += newTies ? 1 : 0;
    signs += institution ? 1 : 0;
    boolean mature =
        criticalMass
            && at(v, Input.EXTERNAL_TIES) >= Thresholds.EXTERNAL_TIES
            && (at(v, Input.SPIN_OFFS) >= Thresholds.ONE
                || at(v, Input.JOINT_VENTURES) >= Thresholds.ONE);
    boolean transforming =
        at(v, Input.FORMERLY_MATURE) >= Thresholds.ONE
            && (at(v, Input.BEST_YEAR_OF_3) <= Thresholds.DECLINE
                || at(v, Input.PRODUCT_CHANGE) >= Thresholds.ONE);
    boolean effective =
        at(v, Input.CHAIN) >= Thresholds.CHAIN_COVERAGE
            && highCompetition(v)
            && at(v, Input.HORIZONTAL) >= Thresholds.INTERACTION
            && at(v, Input.LOWEST_QUOTIENT_OF_3Y) >= Thresholds.SUSTAINED_QUOTIENT;
    add(
        concluded,
        FindingKind.LIFE_STAGE,
        Rulebook.stage(transforming, agglomeration, linked, signs >= 2, mature));
    ClusterType type =
        Rulebook.type(
            linked,
            at(v, Input.LARGEST_PART) >= Thresholds.CONNECTED_SHARE,
            criticalMass,
            effective);
    add(concluded, FindingKind.LIFE_TYPE, type);
    DevelopmentPace pace =
        newTies || at(v, Input.ACTOR_GROWTH) > Thresholds.GROWTH
            ? DevelopmentPace.INTENSIVE
            : DevelopmentPace.SLOW;
    add(concluded, FindingKind.LIFE_PACE, pace);
    add(
        concluded,
        FindingKind.LIFE_PHASE,
        Rulebook.phase(
            at(v, Input.EMPLOYMENT_GROWTH) >= Thresholds.PHASE_GROWTH,
            at(v, Input.EMPLOYMENT_GROWTH) <= Thresholds.PHASE_SHRINKING,
            at(v, Input.VARIETY_CHANGE) > Thresholds.PHASE_VARIETY));
    switch (type) {
      case LATENT -> expect(concluded, LifeCycleStage.AGGLOMERATION);
      case POTENTIAL -> {
        expect(concluded, LifeCycleStage.EMERGING);
        if (pace == DevelopmentPace.INTENSIVE) {
          expect(concluded, LifeCycleStage.DEVELOPING);
        }
      }
      case STEADY -> expect(concluded, LifeCycleStage.DEVELOPING);
      case STRONG -> expect(concluded, LifeCycleStage.MATURE);
    }
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
    add(
        concluded,
        FindingKind.KEY_OWNERSHIP,
        at(v, Input.LARGEST_OWNER) > Thresholds.OWNER_SHARE
            ? Ownership.DOMINATED
            : Ownership.DISPERSED);
  }

  private static void presentPolicy(double[] v, long[] concluded) {
    double priorities = at(v, Input.POLICY_PRIORITIES);
    double infrastructure = at(v, Input.POLICY_INFRASTRUCTURE);
    double finance = at(v, Input.POLICY_FINANCE);
    double centre = at(v, Input.POLICY_CENTRE);
    double players = at(v, Input.POLICY_PLAYERS);
    double instruments = at(v, Input.POLICY_INSTRUMENTS);
    double mean = (priorities + infrastructure + finance + centre + players + instruments) / 6;
    feature(concluded, FindingKind.POL_PRIORITIES, priorities);
    feature(concluded, FindingKind.POL_INFRASTRUCTURE, infrastructure);
    feature(concluded, FindingKind.POL_REGION_AND_FINANCE, finance);
    feature(concluded, FindingKind.POL_ROLE_OF_CENTRE, centre);
    feature(concluded, FindingKind.POL_MAIN_PLAYERS, players);
    feature(concluded, FindingKind.POL_INSTRUMENTS_USED, instruments);
    feature(concluded, FindingKind.POL_PRESENT, mean);
  }

  private static void recommendation(double[] v, long[] concluded) {
    boolean specialised = !has(concluded, FindingKind.SPEC_MARKET, MarketSpecialisation.NONE);
    boolean weakFactors = at(v, Input.FACTORS) < Thresholds.WEAK;
    boolean weakInfrastructure = at(v, Input.INFRASTRUCTURE) < Thresholds.WEAK;
    boolean privateInitiator = at(v, Input.PRIVATE_INITIATORS) >= Thresholds.ONE;
    boolean pilot = at(v, Input.PILOT) >= Thresholds.ONE;
    boolean rigid = (at(v, Input.ENTRY) + at(v, Input.EXIT)) / 2 < Thresholds.FIRM_TURNOVER;
    boolean complacent =
        rounded(at(v, Input.FIRST_QUOTIENT) - at(v, Input.LOCATION_QUOTIENT))
                > Thresholds.TREND_TOLERANCE
            && !(at(v, Input.STRATEGY_CHANGE) >= Thresholds.ONE);
    boolean early =
        hasStage(concluded, LifeCycleStage.AGGLOMERATION)
            || hasStage(concluded, LifeCycleStage.EMERGING);

    int balance = 0;
    balance +=
        reason(
            concluded,
            StateActionReason.TRANSITION_ECONOMY,
            at(v, Input.TRANSITION) >= Thresholds.ONE);
    balance += reason(concluded, StateActionReason.WEAK_FACTOR_CONDITIONS, weakFactors);
    balance += reason(concluded, StateActionReason.WEAK_INFRASTRUCTURE, weakInfrastructure);
    balance += reason(concluded, StateActionReason.EARLY_STAGE, early && specialised);
    balance += reason(concluded, StateActionReason.NO_PRIVATE_INITIATOR, !privateInitiator);
    balance += reason(concluded, StateActionReason.PILOT_CLUSTER, pilot);
    balance -=
        reason(
            concluded,
            LightHandReason.MATURE_OR_STRONG,
            hasStage(concluded, LifeCycleStage.MATURE)
                || has(concluded, FindingKind.LIFE_TYPE, ClusterType.STRONG));
    balance -= reason(concluded, LightHandReason.PRIVATE_INITIATIVE, privateInitiator);
    balance -= reason(concluded, LightHandReason.STRONG_RIVALRY, highCompetition(v));
    balance -= reason(concluded, LightHandReason.INFLEXIBILITY, rigid);
    balance -= reason(concluded, LightHandReason.SELF_SUFFICIENCY, complacent);
    balance -=
        reason(
            concluded, LightHandReason.NO_PRECONDITIONS, hasStage(concluded, LifeCycleStage.NONE));
    PolicyModel model = Rulebook.model(balance);
    add(concluded, FindingKind.POL_MODEL, model);

    boolean institution = at(v, Input.INSTITUTIONS) >= Thresholds.ONE;
    boolean weakDemand = at(v, Input.DEMAND) < Thresholds.WEAK;
    boolean mature = hasStage(concluded, LifeCycleStage.MATURE);
    boolean emerging = hasStage(concluded, LifeCycleStage.EMERGING);
    boolean developing = hasStage(concluded, LifeCycleStage.DEVELOPING);
    boolean dominated = has(concluded, FindingKind.KEY_OWNERSHIP, Ownership.DOMINATED);
    boolean vulnerable =
        at(v, Input.REGION_SHARE) >= Thresholds.REGION_SHARE
            && at(v, Input.PRODUCTS) <= Thresholds.ONE_PRODUCT;
    boolean pressureLost =
        at(v, Input.HHI) >= Thresholds.CONCENTRATION
            || at(v, Input.RIVALS_CHANGE) < Thresholds.NO_CHANGE;
    boolean socialFabricFrays =
        at(v, Input.TRUST_CHANGE) <= Thresholds.LOSS
            || at(v, Input.PARTICIPATION_CHANGE) <= Thresholds.LOSS;
    use(concluded, PolicyInstrument.REMOVE_BARRIERS, model != PolicyModel.DIRIGIST);
    use(concluded, PolicyInstrument.INCENTIVES_FOR_AUTHORITIES, model == PolicyModel.LIBERAL);
    use(concluded, PolicyInstrument.SPECIALISED_EDUCATION, weakFactors);
    use(
        concluded,
        PolicyInstrument.RESEARCH_CENTRES,
        has(concluded, FindingKind.KEY_INNOVATIVENESS, Presence.ABSENT));
    use(concluded, PolicyInstrument.INFRASTRUCTURE, weakInfrastructure);
    use(concluded, PolicyInstrument.FINANCING, emerging || developing);
    use(concluded, PolicyInstrument.STANDARDS, weakDemand);
    use(concluded, PolicyInstrument.EXPORT_PROMOTION, weakDemand || mature);
    use(concluded, PolicyInstrument.SUPPLIER_DEVELOPMENT, at(v, Input.RELATED) < Thresholds.WEAK);
    use(
        concluded,
        PolicyInstrument.COMPETITION_POLICY,
        at(v, Input.RIVALRY) < Thresholds.WEAK || dominated || pressureLost);
    use(concluded, PolicyInstrument.CLUSTER_BODY, (early || socialFabricFrays) && !institution);
    use(
        concluded,
        PolicyInstrument.SPECIAL_ECONOMIC_ZONE,
        weakInfrastructure && model == PolicyModel.DIRIGIST);
    use(
        concluded,
        PolicyInstrument.OUTREACH,
        at(v, Input.EXTERNAL_INTERNAL) <= Thresholds.ISOLATION);
    use(
        concluded,
        PolicyInstrument.FORESIGHT,
        rigid || complacent || vulnerable || hasStage(concluded, LifeCycleStage.TRANSFORMATION));
    use(
        concluded,
        PolicyInstrument.VISA_SIMPLIFICATION,
        at(v, Input.CROSSES_BORDER) >= Thresholds.ONE);
    warn(
        concluded,
        PolicyWarning.NO_LINKS_TO_BUILD_ON,
        !(at(v, Input.LINKED) > Thresholds.ANY_TIES));
    warn(
        concluded,
        PolicyWarning.ALL_INITIATORS_PUBLIC,
        at(v, Input.PUBLIC_INITIATORS) >= Thresholds.ONE && !privateInitiator);
    warn(concluded, PolicyWarning.PILOT_IS_NO_SUBSIDY_LICENCE, pilot);
  }

  private static boolean highCompetition(double[] v) {
    return at(v, Input.RIVALS) >= Thresholds.RIVALS && at(v, Input.HHI) < Thresholds.CONCENTRATION;
  }

  private static void feature(long[] concluded, FindingKind kind, double score) {
    add(
        concluded,
        kind,
        Rulebook.present(score >= Thresholds.DIRIGIST, score <= Thresholds.LIBERAL));
  }

  private static void present(long[] concluded, FindingKind kind, boolean there) {
    add(concluded, kind, there ? Presence.PRESENT : Presence.ABSENT);
  }

  private static int reason(long[] concluded, StateActionReason reason, boolean holds) {
    if (holds) {
      add(concluded, FindingKind.POL_REASON_FOR_ACTION, reason);
    }
    return holds ? 1 : 0;
  }

  private static int reason(long[] concluded, LightHandReason reason, boolean holds) {
    if (holds) {
      add(concluded, FindingKind.POL_REASON_FOR_LIGHT_HAND, reason);
    }
    return holds ? 1 : 0;
  }

  private static void use(long[] concluded, PolicyInstrument instrument, boolean fits) {
    if (fits) {
      add(concluded, FindingKind.POL_INSTRUMENT, instrument);
    }
  }

  private static void warn(long[] concluded, PolicyWarning warning, boolean due) {
    if (due) {
      add(concluded, FindingKind.POL_WARNING, warning);
    }
  }

  private static void expect(long[] concluded, LifeCycleStage stage) {
    add(concluded, FindingKind.LIFE_EXPECTED_STAGE, stage);
  }

  private static boolean hasStage(long[] concluded, LifeCycleStage stage) {
    return has(concluded, FindingKind.LIFE_STAGE, stage);
  }

  /** Differences count to ten decimal places. */
  static double rounded(double difference) {
    return Math.abs(difference) < 1e5 ? Math.rint(difference * 1e10) / 1e10 : difference;
  }

  private static double at(double[] values, Input input) {
    return values[input.ordinal()];
  }

  private static void add(long[] concluded, FindingKind kind, Enum<?> value) {
    concluded[kind.ordinal()] |= 1L << value.ordinal();
  }

  private static boolean has(long[] concluded, FindingKind kind, Enum<?> value) {
    return (concluded[kind.ordinal()] >>> value.ordinal() & 1) != 0;
  }
}
