package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;
import static org.econcluster.rules.oracle.Truth.combine;
import static org.econcluster.rules.oracle.Truth.mayBeFalse;
import static org.econcluster.rules.oracle.Truth.mayBeTrue;
import static org.econcluster.rules.oracle.Truth.not;

import java.util.function.DoublePredicate;
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
 * What the rulebook leaves possible where measurements are unknown or only bounded: tries the
 * completions on both sides of every threshold, then every combination of statements.
 *
 * <p>As the rulebook's two readings have it, statements about one subject are taken as independent,
 * and so are the conclusions of an earlier set. A value of a kind that can have several is certain
 * when one ground for it is.
 */
final class Oracle {

  private static final LightHandReason[] LIGHT_HAND = LightHandReason.values();
  private static final StateActionReason[] ACTION = StateActionReason.values();

  private final double[] low;
  private final double[] high;

  /** By the ordinal of the kind, a bit for each value. */
  final long[] certain = new long[HandWrittenEvaluator.KINDS];

  final long[] possible = new long[HandWrittenEvaluator.KINDS];

  /** The least and the most that the reasons can add up to. */
  int balanceLow;

  int balanceHigh;

  private final int highCompetition;
  private final int criticalMass;
  private final int concentrated;
  private final int sustained;
  private final int anySignal;
  private final int quotientFalls;

  private Oracle(double[] low, double[] high) {
    this.low = low;
    this.high = high;
    this.highCompetition =
        all(atLeast(Input.RIVALS, Thresholds.RIVALS), below(Input.HHI, Thresholds.CONCENTRATION));
    this.criticalMass = atLeast(Input.PART_WITHOUT_CORE, Thresholds.CRITICAL_MASS);
    this.concentrated = atLeast(Input.LOCATION_QUOTIENT, Thresholds.AGGLOMERATION_QUOTIENT);
    this.sustained = atLeast(Input.LOWEST_QUOTIENT_OF_3Y, Thresholds.SUSTAINED_QUOTIENT);
    this.anySignal = any(signals());
    this.quotientFalls =
        ofDifference(
            Input.FIRST_QUOTIENT,
            Input.LOCATION_QUOTIENT,
            fall -> Truth.known(fall > Thresholds.TREND_TOLERANCE));
  }

  /**
   * Returns the conclusions from bounds of every input.
   *
   * @param low the least value that the evidence admits, by the ordinal of the input
   * @param high the greatest one; the whole range of the input where nothing is known
   */
  static Oracle ask(double[] low, double[] high) {
    Oracle oracle = new Oracle(low, high);
    oracle.specialisation();
    oracle.lifeCycle();
    oracle.keyElements();
    oracle.presentPolicy();
    oracle.reasons();
    oracle.model();
    oracle.instruments();
    oracle.warnings();
    return oracle;
  }

  private void specialisation() {
    int output = atLeast(Input.OUTPUT_QUOTIENT, Thresholds.CUT_OFF);
    int quotient = atLeast(Input.LOCATION_QUOTIENT, Thresholds.CUT_OFF);
    int perCapita = atLeast(Input.PER_CAPITA_QUOTIENT, Thresholds.CUT_OFF);
    several(FindingKind.SPEC_SIGNAL, SpecialisationSignal.OUTPUT, output);
    several(FindingKind.SPEC_SIGNAL, SpecialisationSignal.LOCATION, quotient);
    several(FindingKind.SPEC_SIGNAL, SpecialisationSignal.PER_CAPITA, perCapita);
    exclusive(
        FindingKind.SPEC_MARKET,
        new int[] {all(signals()), anySignal},
        s -> Rulebook.market(s[0], s[1]));
    int jobs = atLeast(Input.JOBS, Thresholds.STAR_JOBS);
    int star = atLeast(Input.LOCATION_QUOTIENT, Thresholds.STAR_QUOTIENT);
    several(
        FindingKind.SPEC_STAR, Star.SIZE, all(jobs, atMost(Input.SIZE_RANK, Thresholds.TOP_SHARE)));
    several(FindingKind.SPEC_STAR, Star.SPECIALISATION, all(jobs, star));
    several(
        FindingKind.SPEC_STAR,
        Star.FOCUS,
        all(jobs, atMost(Input.FOCUS_RANK, Thresholds.TOP_SHARE)));
    exclusive(
        FindingKind.SPEC_SIGNIFICANCE,
        new int[] {above(Input.QUOTIENT_LOWER_BOUND, Thresholds.SIGNIFICANCE)},
        s -> s[0] ? Significance.SIGNIFICANT : Significance.NOT_SIGNIFICANT);
    int rises =
        ofDifference(
            Input.LOCATION_QUOTIENT,
            Input.FIRST_QUOTIENT,
            rise -> Truth.known(rise > Thresholds.TREND_TOLERANCE));
    exclusive(
        FindingKind.SPEC_TREND, new int[] {rises, quotientFalls}, s -> Rulebook.trend(s[0], s[1]));
    int notFalling =
        ofDifference(
            Input.LOCATION_QUOTIENT,
            Input.FIRST_QUOTIENT,
            rise -> Truth.known(rise >= Thresholds.QUADRANT_CHANGE));
    int highQuotient = atLeast(Input.LOCATION_QUOTIENT, Thresholds.QUADRANT_LEVEL);
    exclusive(
        FindingKind.SPEC_QUADRANT,
        new int[] {highQuotient, notFalling},
        s -> Rulebook.quadrant(s[0], s[1]));
  }

  /** SPEC-040 looks at the known coefficients if there are at least two, else at all three. */
  private int[] signals() {
    Input[] bases = {Input.OUTPUT_QUOTIENT, Input.LOCATION_QUOTIENT, Input.PER_CAPITA_QUOTIENT};
    int known = 0;
    for (Input base : bases) {
      known += isKnown(base) ? 1 : 0;
    }
    int[] signals = new int[known >= 2 ? known : bases.length];
    int next = 0;
    for (Input base : bases) {
      if (known < 2 || isKnown(base)) {
        signals[next++] = atLeast(base, Thresholds.CUT_OFF);
      }
    }
    return signals;
  }

  private void lifeCycle() {
    int linked = atLeast(Input.LINKED, Thresholds.LINKED_SHARE);
    int newTies = above(Input.TIE_GROWTH, Thresholds.GROWTH);
    int sizeStar =
        all(
            atMost(Input.SIZE_RANK, Thresholds.TOP_SHARE),
            atLeast(Input.JOBS, Thresholds.STAR_JOBS));
    int agglomeration =
        all(
            any(concentrated, sizeStar),
            atLeast(Input.COMPANIES, Thresholds.AGGLOMERATION_COMPANIES));
    int institutionOrLabel = any(hasInstitution(), atLeast(Input.LABELS, Thresholds.ONE));
    int developing =
        Truth.atLeast(2, atLeast(Input.ENTRY, Thresholds.ENTRY_RATE), newTies, institutionOrLabel);
    int dynamics =
        any(
            atLeast(Input.SPIN_OFFS, Thresholds.ONE),
            atLeast(Input.JOINT_VENTURES, Thresholds.ONE));
    int mature =
        all(criticalMass, atLeast(Input.EXTERNAL_TIES, Thresholds.EXTERNAL_TIES), dynamics);
    int change =
        any(
            atMost(Input.BEST_YEAR_OF_3, Thresholds.DECLINE),
            atLeast(Input.PRODUCT_CHANGE, Thresholds.ONE));
    int transforming = all(atLeast(Input.FORMERLY_MATURE, Thresholds.ONE), change);
    exclusive(
        FindingKind.LIFE_STAGE,
        new int[] {transforming, agglomeration, linked, developing, mature},
        s -> Rulebook.stage(s[0], s[1], s[2], s[3], s[4]));
    int effective =
        all(
            atLeast(Input.CHAIN, Thresholds.CHAIN_COVERAGE),
            highCompetition,
            atLeast(Input.HORIZONTAL, Thresholds.INTERACTION),
            sustained);
    int connected = atLeast(Input.LARGEST_PART, Thresholds.CONNECTED_SHARE);
    exclusive(
        FindingKind.LIFE_TYPE,
        new int[] {linked, connected, criticalMass, effective},
        s -> Rulebook.type(s[0], s[1], s[2], s[3]));
    exclusive(
        FindingKind.LIFE_PACE,
        new int[] {newTies, above(Input.ACTOR_GROWTH, Thresholds.GROWTH)},
        s -> s[0] || s[1] ? DevelopmentPace.INTENSIVE : DevelopmentPace.SLOW);
    exclusive(
        FindingKind.LIFE_PHASE,
        new int[] {
          atLeast(Input.EMPLOYMENT_GROWTH, Thresholds.PHASE_GROWTH),
          atMost(Input.EMPLOYMENT_GROWTH, Thresholds.PHASE_SHRINKING),
          above(Input.VARIETY_CHANGE, Thresholds.PHASE_VARIETY)
        },
        s -> Rulebook.phase(s[0], s[1], s[2]));
    int potential = is(FindingKind.LIFE_TYPE, ClusterType.POTENTIAL);
    FindingKind expected = FindingKind.LIFE_EXPECTED_STAGE;
    several(expected, LifeCycleStage.AGGLOMERATION, is(FindingKind.LIFE_TYPE, ClusterType.LATENT));
    several(expected, LifeCycleStage.EMERGING, potential);
    several(
        expected,
        LifeCycleStage.DEVELOPING,
        is(FindingKind.LIFE_TYPE, ClusterType.STEADY),
        all(potential, is(FindingKind.LIFE_PACE, DevelopmentPace.INTENSIVE)));
    several(expected, LifeCycleStage.MATURE, is(FindingKind.LIFE_TYPE, ClusterType.STRONG));
  }

  private void keyElements() {
    present(
        FindingKind.KEY_CONCENTRATION,
        any(concentrated, atLeast(Input.PER_CAPITA_QUOTIENT, Thresholds.CONCENTRATED_PER_HEAD)));
    present(
        FindingKind.KEY_SPECIALISATION,
        not(is(FindingKind.SPEC_MARKET, MarketSpecialisation.NONE)));
    present(
        FindingKind.KEY_ACTORS,
        all(
            atLeast(Input.MEMBERS, Thresholds.MEMBERS),
            atLeast(Input.CATEGORIES, Thresholds.CATEGORIES)));
    present(
        FindingKind.KEY_COMPETITION_COOPERATION,
        all(highCompetition, atLeast(Input.HORIZONTAL, Thresholds.COOPERATION)));
    present(FindingKind.KEY_CRITICAL_MASS, criticalMass);
    present(FindingKind.KEY_LIFE_CYCLE, any(atLeast(Input.AGE, Thresholds.AGE), sustained));
    present(
        FindingKind.KEY_INNOVATIVENESS,
        any(
            atLeast(Input.INNOVATING, Thresholds.INNOVATING),
            atLeast(Input.RESEARCH_LINKED, Thresholds.RESEARCH_TIES)));
    exclusive(
        FindingKind.KEY_OWNERSHIP,
        new int[] {above(Input.LARGEST_OWNER, Thresholds.OWNER_SHARE)},
        s -> s[0] ? Ownership.DOMINATED : Ownership.DISPERSED);
  }

  private void presentPolicy() {
    Input[] features = {
      Input.POLICY_PRIORITIES,
      Input.POLICY_INFRASTRUCTURE,
      Input.POLICY_FINANCE,
      Input.POLICY_CENTRE,
      Input.POLICY_PLAYERS,
      Input.POLICY_INSTRUMENTS
    };
    FindingKind[] kinds = {
      FindingKind.POL_PRIORITIES,
      FindingKind.POL_INFRASTRUCTURE,
      FindingKind.POL_REGION_AND_FINANCE,
      FindingKind.POL_ROLE_OF_CENTRE,
      FindingKind.POL_MAIN_PLAYERS,
      FindingKind.POL_INSTRUMENTS_USED
    };
    for (int i = 0; i < features.length; i++) {
      feature(
          kinds[i],
          atLeast(features[i], Thresholds.DIRIGIST),
          atMost(features[i], Thresholds.LIBERAL));
    }
    int dirigist = ofMean(features, mean -> Truth.known(mean >= Thresholds.DIRIGIST));
    int liberal = ofMean(features, mean -> Truth.known(mean <= Thresholds.LIBERAL));
    feature(FindingKind.POL_PRESENT, dirigist, liberal);
  }

  private void reasons() {
    int specialised = anySignal;
    action(StateActionReason.TRANSITION_ECONOMY, atLeast(Input.TRANSITION, Thresholds.ONE));
    action(StateActionReason.WEAK_FACTOR_CONDITIONS, weak(Input.FACTORS));
    action(StateActionReason.WEAK_INFRASTRUCTURE, weak(Input.INFRASTRUCTURE));
    action(
        StateActionReason.EARLY_STAGE,
        all(isStage(LifeCycleStage.AGGLOMERATION), specialised),
        all(isStage(LifeCycleStage.EMERGING), specialised));
    action(StateActionReason.NO_PRIVATE_INITIATOR, not(privateInitiator()));
    action(StateActionReason.PILOT_CLUSTER, pilot());
    lightHand(
        LightHandReason.MATURE_OR_STRONG,
        isStage(LifeCycleStage.MATURE),
        is(FindingKind.LIFE_TYPE, ClusterType.STRONG));
    lightHand(LightHandReason.PRIVATE_INITIATIVE, privateInitiator());
    lightHand(LightHandReason.STRONG_RIVALRY, highCompetition);
    lightHand(
        LightHandReason.INFLEXIBILITY,
        ofMean(
            new Input[] {Input.ENTRY, Input.EXIT},
            mean -> Truth.known(mean < Thresholds.FIRM_TURNOVER)));
    lightHand(
        LightHandReason.SELF_SUFFICIENCY,
        all(quotientFalls, not(atLeast(Input.STRATEGY_CHANGE, Thresholds.ONE))));
    lightHand(LightHandReason.NO_PRECONDITIONS, isStage(LifeCycleStage.NONE));
  }

  /** Every sum that some choice among the open reasons adds up to. */
  private void model() {
    boolean[] sums = new boolean[1 + ACTION.length + LIGHT_HAND.length]; // from -6 to 6
    int zero = LIGHT_HAND.length;
    sums[zero] = true;
    for (StateActionReason reason : ACTION) {
      sums = add(sums, is(FindingKind.POL_REASON_FOR_ACTION, reason), 1);
    }
    for (LightHandReason reason : LIGHT_HAND) {
      sums = add(sums, is(FindingKind.POL_REASON_FOR_LIGHT_HAND, reason), -1);
    }
    balanceLow = Integer.MAX_VALUE;
    for (int i = 0; i < sums.length; i++) {
      if (sums[i]) {
        balanceLow = Math.min(balanceLow, i - zero);
        balanceHigh = i - zero;
        possible[FindingKind.POL_MODEL.ordinal()] |= bit(Rulebook.model(i - zero));
      }
    }
    settle(FindingKind.POL_MODEL);
  }

  private static boolean[] add(boolean[] sums, int reason, int weight) {
    boolean[] next = new boolean[sums.length];
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] && mayBeFalse(reason)) {
        next[i] = true;
      }
      if (sums[i] && mayBeTrue(reason)) {
        next[i + weight] = true;
      }
    }
    return next;
  }

  private void instruments() {
    int barred = not(hasInstitution());
    int weakInfrastructure = weak(Input.INFRASTRUCTURE);
    use(PolicyInstrument.REMOVE_BARRIERS, isModel(PolicyModel.LIBERAL), isModel(PolicyModel.MIXED));
    use(PolicyInstrument.INCENTIVES_FOR_AUTHORITIES, isModel(PolicyModel.LIBERAL));
    use(PolicyInstrument.SPECIALISED_EDUCATION, weak(Input.FACTORS));
    use(PolicyInstrument.RESEARCH_CENTRES, is(FindingKind.KEY_INNOVATIVENESS, Presence.ABSENT));
    use(PolicyInstrument.INFRASTRUCTURE, weakInfrastructure);
    use(
        PolicyInstrument.FINANCING,
        isStage(LifeCycleStage.EMERGING),
        isStage(LifeCycleStage.DEVELOPING));
    use(PolicyInstrument.STANDARDS, weak(Input.DEMAND));
    use(PolicyInstrument.EXPORT_PROMOTION, weak(Input.DEMAND), isStage(LifeCycleStage.MATURE));
    use(PolicyInstrument.SUPPLIER_DEVELOPMENT, weak(Input.RELATED));
    use(
        PolicyInstrument.COMPETITION_POLICY,
        weak(Input.RIVALRY),
        is(FindingKind.KEY_OWNERSHIP, Ownership.DOMINATED));
    use(
        PolicyInstrument.CLUSTER_BODY,
        all(isStage(LifeCycleStage.AGGLOMERATION), barred),
        all(isStage(LifeCycleStage.EMERGING), barred));
    use(
        PolicyInstrument.SPECIAL_ECONOMIC_ZONE,
        all(weakInfrastructure, isModel(PolicyModel.DIRIGIST)));
    use(PolicyInstrument.OUTREACH, atMost(Input.EXTERNAL_INTERNAL, Thresholds.ISOLATION));
    use(
        PolicyInstrument.FORESIGHT,
        is(FindingKind.POL_REASON_FOR_LIGHT_HAND, LightHandReason.SELF_SUFFICIENCY),
        is(FindingKind.POL_REASON_FOR_LIGHT_HAND, LightHandReason.INFLEXIBILITY),
        isStage(LifeCycleStage.TRANSFORMATION));
    use(PolicyInstrument.VISA_SIMPLIFICATION, atLeast(Input.CROSSES_BORDER, Thresholds.ONE));
  }

  private void warnings() {
    several(
        FindingKind.POL_WARNING,
        PolicyWarning.NO_LINKS_TO_BUILD_ON,
        not(above(Input.LINKED, Thresholds.ANY_TIES)));
    several(
        FindingKind.POL_WARNING,
        PolicyWarning.ALL_INITIATORS_PUBLIC,
        all(atLeast(Input.PUBLIC_INITIATORS, Thresholds.ONE), not(privateInitiator())));
    several(FindingKind.POL_WARNING, PolicyWarning.PILOT_IS_NO_SUBSIDY_LICENCE, pilot());
  }

  private int hasInstitution() {
    return atLeast(Input.INSTITUTIONS, Thresholds.ONE);
  }

  private int privateInitiator() {
    return atLeast(Input.PRIVATE_INITIATORS, Thresholds.ONE);
  }

  private int pilot() {
    return atLeast(Input.PILOT, Thresholds.ONE);
  }

  private int weak(Input score) {
    return below(score, Thresholds.WEAK);
  }

  private int isStage(LifeCycleStage stage) {
    return is(FindingKind.LIFE_STAGE, stage);
  }

  private int isModel(PolicyModel model) {
    return is(FindingKind.POL_MODEL, model);
  }

  private void present(FindingKind kind, int there) {
    exclusive(kind, new int[] {there}, s -> s[0] ? Presence.PRESENT : Presence.ABSENT);
  }

  private void feature(FindingKind kind, int dirigist, int liberal) {
    exclusive(kind, new int[] {dirigist, liberal}, s -> Rulebook.present(s[0], s[1]));
  }

  private void action(StateActionReason reason, int... grounds) {
    several(FindingKind.POL_REASON_FOR_ACTION, reason, grounds);
  }

  private void lightHand(LightHandReason reason, int... grounds) {
    several(FindingKind.POL_REASON_FOR_LIGHT_HAND, reason, grounds);
  }

  private void use(PolicyInstrument instrument, int... grounds) {
    several(FindingKind.POL_INSTRUMENT, instrument, grounds);
  }

  /** Concludes a value for which one of several grounds is enough. */
  private void several(FindingKind kind, Enum<?> value, int... grounds) {
    for (int ground : grounds) {
      possible[kind.ordinal()] |= mayBeTrue(ground) ? bit(value) : 0;
      certain[kind.ordinal()] |= mayBeFalse(ground) ? 0 : bit(value);
    }
  }

  /** Concludes whatever a combination of the statements leads to. */
  private void exclusive(FindingKind kind, int[] statements, Ladder ladder) {
    possible[kind.ordinal()] = combine(statements, s -> (int) bit(ladder.climb(s)));
    settle(kind);
  }

  private void settle(FindingKind kind) {
    long open = possible[kind.ordinal()];
    certain[kind.ordinal()] = Long.bitCount(open) == 1 ? open : 0;
  }

  private int is(FindingKind kind, Enum<?> value) {
    boolean sure = (certain[kind.ordinal()] & bit(value)) != 0;
    boolean open = (possible[kind.ordinal()] & bit(value)) != 0;
    return (open ? Truth.MAY_BE_TRUE : 0) | (sure ? 0 : Truth.MAY_BE_FALSE);
  }

  private boolean isKnown(Input input) {
    return low[input.ordinal()] != input.lowest || high[input.ordinal()] != input.highest;
  }

  private int atLeast(Input input, double threshold) {
    return of(input, threshold, value -> value >= threshold);
  }

  private int above(Input input, double threshold) {
    return of(input, threshold, value -> value > threshold);
  }

  private int atMost(Input input, double threshold) {
    return of(input, threshold, value -> value <= threshold);
  }

  private int below(Input input, double threshold) {
    return of(input, threshold, value -> value < threshold);
  }

  private int of(Input input, double threshold, DoublePredicate statement) {
    return Truth.of(low[input.ordinal()], high[input.ordinal()], threshold, statement);
  }

  /** Tries the ends of both numbers; a difference of infinities says nothing. */
  private int ofDifference(Input minuend, Input subtrahend, DoubleToTruth statement) {
    return combine(
        ends(minuend, subtrahend),
        end -> {
          double difference =
              HandWrittenEvaluator.rounded(end(minuend, end[0]) - end(subtrahend, end[1]));
          return Double.isNaN(difference) ? 0 : statement.test(difference);
        });
  }

  private int ofMean(Input[] inputs, DoubleToTruth statement) {
    return combine(
        ends(inputs),
        end -> {
          double sum = 0;
          for (int i = 0; i < inputs.length; i++) {
            sum += end(inputs[i], end[i]);
          }
          return statement.test(sum / inputs.length);
        });
  }

  /** Which ends of their bounds the inputs have: one where the value is known, else two. */
  private int[] ends(Input... inputs) {
    int[] ends = new int[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      boolean exact = end(inputs[i], false) == end(inputs[i], true);
      ends[i] = exact ? Truth.MAY_BE_FALSE : Truth.MAY_BE_FALSE | Truth.MAY_BE_TRUE;
    }
    return ends;
  }

  private double end(Input input, boolean upper) {
    return upper ? high[input.ordinal()] : low[input.ordinal()];
  }

  private static long bit(Enum<?> value) {
    return 1L << value.ordinal();
  }

  /** What a number makes of a statement. */
  private interface DoubleToTruth {
    int test(double value);
  }

  /** Leads from statements to a value. */
  private interface Ladder {
    Enum<?> climb(boolean[] statements);
  }
}
