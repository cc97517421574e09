package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.HandWrittenSheet.at;
import static org.econcluster.rules.oracle.HandWrittenSheet.bitIf;
import static org.econcluster.rules.oracle.HandWrittenSheet.conclude;
import static org.econcluster.rules.oracle.HandWrittenSheet.has;
import static org.econcluster.rules.oracle.HandWrittenSheet.isThere;

import org.econcluster.cluster.CompetitivenessStage;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.rules.finding.DeterminantStrength;
import org.econcluster.rules.finding.DiamondModifier;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.PitfallLevel;
import org.econcluster.rules.finding.StageAgreement;
import org.econcluster.rules.finding.Trend;

/** DIAM, COMP and PIT: the diamond, the stage of competitiveness and the pitfalls. */
final class HandWrittenCompetitiveness {

  private static final Input[] HOME = {Input.FACTORS, Input.DEMAND, Input.RELATED, Input.RIVALRY};
  private static final Input[] BEYOND = {
    Input.PARTNER_FACTORS, Input.PARTNER_DEMAND, Input.PARTNER_RELATED, Input.PARTNER_RIVALRY
  };
  private static final DiamondDeterminant[] DETERMINANTS = {
    DiamondDeterminant.FACTOR_CONDITIONS,
    DiamondDeterminant.DEMAND_CONDITIONS,
    DiamondDeterminant.RELATED_SUPPORTING,
    DiamondDeterminant.STRATEGY_STRUCTURE_RIVALRY
  };

  private HandWrittenCompetitiveness() {}

  /** Reads the trend that SPEC has concluded. */
  static void evaluate(double[] values, long[] concluded) {
    diamond(values, concluded);
    stage(values, concluded);
    pitfalls(values, concluded);
  }

  private static void diamond(double[] v, long[] concluded) {
    double factors = at(v, Input.FACTORS);
    double demand = at(v, Input.DEMAND);
    double related = at(v, Input.RELATED);
    double rivalry = at(v, Input.RIVALRY);
    double lowest = Math.min(Math.min(factors, demand), Math.min(related, rivalry));
    conclude(concluded, FindingKind.DIAM_FACTOR_CONDITIONS, strength(factors));
    conclude(concluded, FindingKind.DIAM_DEMAND_CONDITIONS, strength(demand));
    conclude(concluded, FindingKind.DIAM_RELATED_SUPPORTING, strength(related));
    conclude(concluded, FindingKind.DIAM_STRATEGY_STRUCTURE_RIVALRY, strength(rivalry));
    conclude(
        concluded,
        FindingKind.DIAM_BOTTLENECK,
        bitIf(isLowest(factors, lowest), DiamondDeterminant.FACTOR_CONDITIONS)
            | bitIf(isLowest(demand, lowest), DiamondDeterminant.DEMAND_CONDITIONS)
            | bitIf(isLowest(related, lowest), DiamondDeterminant.RELATED_SUPPORTING)
            | bitIf(isLowest(rivalry, lowest), DiamondDeterminant.STRATEGY_STRUCTURE_RIVALRY));
    conclude(
        concluded,
        FindingKind.DIAM_THIN_EVIDENCE,
        bitIf(isThin(v, Input.FACTORS_COVERED), DiamondDeterminant.FACTOR_CONDITIONS)
            | bitIf(isThin(v, Input.DEMAND_COVERED), DiamondDeterminant.DEMAND_CONDITIONS)
            | bitIf(isThin(v, Input.RELATED_COVERED), DiamondDeterminant.RELATED_SUPPORTING)
            | bitIf(
                isThin(v, Input.RIVALRY_COVERED), DiamondDeterminant.STRATEGY_STRUCTURE_RIVALRY));
    if (at(v, Input.CROSSES_BORDER) >= Thresholds.ONE) {
      acrossBorder(v, concluded);
    }
    double chance = at(v, Input.CHANCE);
    double government = at(v, Input.GOVERNMENT);
    conclude(
        concluded,
        FindingKind.DIAM_MODIFIER,
        bitIf(chance > Thresholds.INFLUENCE, DiamondModifier.CHANCE_HELPS)
            | bitIf(chance < Thresholds.INFLUENCE, DiamondModifier.CHANCE_HARMS)
            | bitIf(government > Thresholds.INFLUENCE, DiamondModifier.GOVERNMENT_HELPS)
            | bitIf(government < Thresholds.INFLUENCE, DiamondModifier.GOVERNMENT_HARMS));
  }

  /** What the other side of a border makes of the determinants that are weak at home. */
  private static void acrossBorder(double[] v, long[] concluded) {
    long madeUp = 0;
    long weakOnBoth = 0;
    for (int i = 0; i < HOME.length; i++) {
      boolean weak = at(v, HOME[i]) < Thresholds.WEAK;
      madeUp |= bitIf(weak && at(v, BEYOND[i]) >= Thresholds.STRONG, DETERMINANTS[i]);
      weakOnBoth |= bitIf(weak && at(v, BEYOND[i]) < Thresholds.WEAK, DETERMINANTS[i]);
    }
    conclude(concluded, FindingKind.DIAM_MADE_UP_ACROSS_BORDER, madeUp);
    conclude(concluded, FindingKind.DIAM_WEAK_ON_BOTH_SIDES, weakOnBoth);
  }

  private static DeterminantStrength strength(double score) {
    if (score < Thresholds.WEAK) {
      return DeterminantStrength.WEAK;
    }
    return score >= Thresholds.STRONG ? DeterminantStrength.STRONG : DeterminantStrength.MODERATE;
  }

  /** Compares with the lowest of all four, which is as good as with that of the other three. */
  private static boolean isLowest(double score, double lowest) {
    return Rulebook.rounded(score - lowest) <= Thresholds.LEAD;
  }

  private static boolean isThin(double[] v, Input coverage) {
    return at(v, coverage) < Thresholds.COVERAGE;
  }

  private static void stage(double[] v, long[] concluded) {
    double income = at(v, Input.INCOME);
    boolean raw = at(v, Input.RAW_EXPORTS) >= Thresholds.RAW_EXPORTS;
    CompetitivenessStage stage;
    CompetitivenessStage below;
    if (income > Thresholds.INCOME_INNOVATION) {
      stage = CompetitivenessStage.INNOVATION_DRIVEN;
      below = CompetitivenessStage.EFFICIENCY_TO_INNOVATION;
    } else if (income >= Thresholds.INCOME_SECOND_TRANSITION) {
      stage = CompetitivenessStage.EFFICIENCY_TO_INNOVATION;
      below = CompetitivenessStage.EFFICIENCY_DRIVEN;
    } else if (income >= Thresholds.INCOME_EFFICIENCY) {
      stage = CompetitivenessStage.EFFICIENCY_DRIVEN;
      below = CompetitivenessStage.FACTOR_TO_EFFICIENCY;
    } else if (income >= Thresholds.INCOME_FIRST_TRANSITION) {
      stage = CompetitivenessStage.FACTOR_TO_EFFICIENCY;
      below = CompetitivenessStage.FACTOR_DRIVEN;
    } else {
      stage = CompetitivenessStage.FACTOR_DRIVEN;
      below = CompetitivenessStage.FACTOR_DRIVEN;
    }
    conclude(concluded, FindingKind.COMP_STAGE_BY_INCOME, stage);
    conclude(concluded, FindingKind.COMP_STAGE, raw ? below : stage);
    conclude(
        concluded,
        FindingKind.COMP_AGREEMENT,
        raw && stage != below ? StageAgreement.DISAGREE : StageAgreement.AGREE);
  }

  private static void pitfalls(double[] v, long[] concluded) {
    boolean large = at(v, Input.REGION_SHARE) >= Thresholds.REGION_SHARE;
    boolean oneProduct = at(v, Input.PRODUCTS) <= Thresholds.ONE_PRODUCT;
    level(concluded, FindingKind.PIT_VULNERABILITY, large && oneProduct, large || oneProduct);

    double outward = at(v, Input.EXTERNAL_INTERNAL);
    level(
        concluded,
        FindingKind.PIT_ISOLATION,
        outward <= Thresholds.ISOLATION,
        outward <= Thresholds.INWARD);

    double turnover = (at(v, Input.ENTRY) + at(v, Input.EXIT)) / 2;
    level(
        concluded,
        FindingKind.PIT_INFLEXIBILITY,
        turnover < Thresholds.FIRM_TURNOVER,
        turnover < Thresholds.SLOW_TURNOVER);

    double concentration = at(v, Input.HHI);
    level(
        concluded,
        FindingKind.PIT_REDUCED_COMPETITION,
        concentration >= Thresholds.CONCENTRATION
            || at(v, Input.RIVALS_CHANGE) < Thresholds.NO_CHANGE,
        concentration >= Thresholds.MODERATE_CONCENTRATION
            || at(v, Input.CONCENTRATION_CHANGE) > Thresholds.NO_CHANGE);

    boolean falling = has(concluded, FindingKind.SPEC_TREND, Trend.FALLING);
    level(
        concluded,
        FindingKind.PIT_SELF_SUFFICIENCY,
        falling && !isThere(v, Input.STRATEGY_CHANGE),
        falling);

    double trust = at(v, Input.TRUST_CHANGE);
    double participation = at(v, Input.PARTICIPATION_CHANGE);
    level(
        concluded,
        FindingKind.PIT_DOMESTIC_RECESSION,
        trust <= Thresholds.LOSS || participation <= Thresholds.LOSS,
        trust < Thresholds.NO_CHANGE || participation < Thresholds.NO_CHANGE);
  }

  private static void level(long[] concluded, FindingKind kind, boolean risk, boolean watch) {
    PitfallLevel lower = watch ? PitfallLevel.WATCH : PitfallLevel.NONE;
    conclude(concluded, kind, risk ? PitfallLevel.RISK : lower);
  }
}
