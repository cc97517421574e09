package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.not;

import java.util.stream.Stream;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.rules.finding.DeterminantStrength;
import org.econcluster.rules.finding.DiamondModifier;
import org.econcluster.rules.finding.FindingKind;

/** DIAM: Porter's diamond. */
final class DiamondOracle implements SetOracle {

  private static final Input[] SCORES = {Input.FACTORS, Input.DEMAND, Input.RELATED, Input.RIVALRY};
  private static final Input[] PARTNER_SCORES = {
    Input.PARTNER_FACTORS, Input.PARTNER_DEMAND, Input.PARTNER_RELATED, Input.PARTNER_RIVALRY
  };
  private static final Input[] COVERED = {
    Input.FACTORS_COVERED, Input.DEMAND_COVERED, Input.RELATED_COVERED, Input.RIVALRY_COVERED
  };
  private static final FindingKind[] STRENGTHS = {
    FindingKind.DIAM_FACTOR_CONDITIONS,
    FindingKind.DIAM_DEMAND_CONDITIONS,
    FindingKind.DIAM_RELATED_SUPPORTING,
    FindingKind.DIAM_STRATEGY_STRUCTURE_RIVALRY
  };
  private static final DiamondDeterminant[] DETERMINANTS = {
    DiamondDeterminant.FACTOR_CONDITIONS,
    DiamondDeterminant.DEMAND_CONDITIONS,
    DiamondDeterminant.RELATED_SUPPORTING,
    DiamondDeterminant.STRATEGY_STRUCTURE_RIVALRY
  };

  @Override
  public void conclude(Completions e) {
    for (int i = 0; i < SCORES.length; i++) {
      Input score = SCORES[i];
      e.exclusive(
          STRENGTHS[i],
          new int[] {e.below(score, Thresholds.WEAK), e.atLeast(score, Thresholds.STRONG)},
          s -> strength(s[0], s[1]));
      Input[] others = Stream.of(SCORES).filter(other -> other != score).toArray(Input[]::new);
      e.several(
          FindingKind.DIAM_BOTTLENECK,
          DETERMINANTS[i],
          e.ofLead(score, others, lead -> Truth.known(lead <= Thresholds.LEAD)));
      e.several(
          FindingKind.DIAM_THIN_EVIDENCE,
          DETERMINANTS[i],
          not(e.atLeast(COVERED[i], Thresholds.COVERAGE)));
      int weak =
          all(e.atLeast(Input.CROSSES_BORDER, Thresholds.ONE), e.below(score, Thresholds.WEAK));
      e.several(
          FindingKind.DIAM_MADE_UP_ACROSS_BORDER,
          DETERMINANTS[i],
          all(weak, e.atLeast(PARTNER_SCORES[i], Thresholds.STRONG)));
      e.several(
          FindingKind.DIAM_WEAK_ON_BOTH_SIDES,
          DETERMINANTS[i],
          all(weak, e.below(PARTNER_SCORES[i], Thresholds.WEAK)));
    }
    modify(e, Input.CHANCE, DiamondModifier.CHANCE_HELPS, DiamondModifier.CHANCE_HARMS);
    modify(e, Input.GOVERNMENT, DiamondModifier.GOVERNMENT_HELPS, DiamondModifier.GOVERNMENT_HARMS);
  }

  private static void modify(
      Completions e, Input influence, DiamondModifier helps, DiamondModifier harms) {
    e.several(FindingKind.DIAM_MODIFIER, helps, e.above(influence, Thresholds.INFLUENCE));
    e.several(FindingKind.DIAM_MODIFIER, harms, e.below(influence, Thresholds.INFLUENCE));
  }

  private static DeterminantStrength strength(boolean weak, boolean strong) {
    if (weak) {
      return DeterminantStrength.WEAK;
    }
    return strong ? DeterminantStrength.STRONG : DeterminantStrength.MODERATE;
  }
}
